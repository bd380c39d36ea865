package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.InvalidPathException;
import org.needmatch.internal.io.table.NameMatching;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: one sentence and where to read more. */
final class UsageErrorHandler implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    var commandLine = failure.getCommandLine();
    var err = commandLine.getErr();
    err.println("matcher: " + (failure.getCause() instanceof InvalidPathException e
        ? ExceptionMapper.unnameable(e.getInput())
        : failure.getMessage()));
    if (!suggested(failure)) {
      UnmatchedArgumentException.printSuggestions(failure, err);
    }
    err.println(say("wrong.help", commandLine.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG_USAGE;
  }

  /** An option that differs in a letter or two, which picocli does not see. */
  private static boolean suggested(ParameterException failure) {
    if (!(failure instanceof UnmatchedArgumentException unmatched)
        || !unmatched.isUnknownOption()) {
      return false;
    }
    var wrong = unmatched.getUnmatched().getFirst().replaceAll("=.*", "");
    var near = failure.getCommandLine().getCommandSpec().optionsMap().keySet().stream()
        .filter(name -> name.startsWith("--") && NameMatching.alike(name, wrong)).sorted().toList();
    near.forEach(name -> failure.getCommandLine().getErr().println(say("wrong.meant", name)));
    return !near.isEmpty();
  }
}
