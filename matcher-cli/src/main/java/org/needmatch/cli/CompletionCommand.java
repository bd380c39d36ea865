package org.needmatch.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "completion", description = "Prints a script that completes commands and options in bash and zsh: source <(matcher completion)")
final class CompletionCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut()
        .print(AutoComplete.bash("matcher", spec.root().commandLine()).replace("\r\n", "\n"));
    return ExitCode.DONE;
  }
}
