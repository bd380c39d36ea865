package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.io.write.MpsWriter;
import org.needmatch.json.CommandDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Writes the exact problem as a mixed-integer program that any solver can check us with.")
final class ExportCommand extends InputCommand {
  @Option(names = "--mps", required = true, paramLabel = "FILE", description = "Where the model goes, in free-format MPS, to be maximised.")
  @SuppressWarnings("NullAway.Init")
  private Path mps;

  @Override
  public Integer call() throws Exception {
    var instance = Instance.of(input().read(null).problem());
    try {
      NamedFile.write("--mps", () -> MpsWriter.write(instance, mps));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT,
          say("export.none", String.valueOf(e.getMessage())));
    }
    if (common().json()) {
      out().print(new CommandDocument.Exported(mps.toString(), instance.graph().pairs()).json());
    } else {
      out().println(say("export.written", mps, instance.graph().pairs()));
    }
    return ExitCode.DONE;
  }
}
