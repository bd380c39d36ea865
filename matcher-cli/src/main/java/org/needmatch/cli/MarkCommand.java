package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.internal.io.read.StatusEditor;
import org.needmatch.internal.io.store.FolderLock;
import org.needmatch.internal.io.write.AnswerWriter;
import org.needmatch.json.CommandDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "mark", description = "Writes down what a volunteer answered, in the plan's assignments.csv.")
final class MarkCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "PLAN", description = "The plan's folder, or its assignments.csv.")
  @SuppressWarnings("NullAway.Init")
  private Path plan;

  @Option(names = "--volunteer", required = true, paramLabel = "ID", description = "Who answered.")
  private String volunteer = "";

  @Option(names = "--need", required = true, paramLabel = "ID", description = "To which need.")
  private String need = "";

  @Option(names = "--role", paramLabel = "NAME", description = "In which role (default: any).")
  private @Nullable String role;

  @Option(names = "--status", required = true, paramLabel = "WORD", converter = StatusConverter.class, description = "proposed, accepted, declined, cancelled, done or no-show.")
  private ResponseStatus status = ResponseStatus.PROPOSED;

  @Override
  public Integer call() throws Exception {
    if (PlanRowsReader.isInParts(plan)) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT, say("mark.parts", plan));
    }
    var file = Files.isDirectory(plan) ? plan.resolve("assignments.csv") : plan;
    StatusEditor.Result result;
    try (var held = FolderLock.of(folder(file), "mark")) {
      result = StatusEditor.mark(file, new StatusEditor.Mark(need, volunteer, role, status));
      if (result.rows() > 0) {
        if (!result.written()) {
          throw new CommandFailure(ExitCode.CANNOT_WRITE, say("mark.quotes", file));
        }
        AnswerWriter.write(file, result.bytes());
      }
    }
    if (result.rows() == 0) {
      throw new ParameterException(spec.commandLine(),
          say("mark.no-row", file, volunteer, need, role == null ? "" : say("mark.as", role),
              result.there().isEmpty() ? say("nobody") : String.join(", ", result.there())));
    }
    var out = spec.commandLine().getOut();
    if (common.json()) {
      out.print(new CommandDocument.Marked(volunteer, need, status.word(), result.rows()).json());
    } else {
      out.println(say("mark.done", volunteer, need, status.word()));
    }
    return ExitCode.DONE;
  }

  private static Path folder(Path file) throws CommandFailure {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT, say("mark.no-plan", file));
    }
    return folder;
  }
}
