package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.init.Answers;
import org.needmatch.internal.io.init.FolderProposer;
import org.needmatch.internal.io.init.GivenAnswers;
import org.needmatch.internal.io.init.Presets;
import org.needmatch.internal.io.init.Proposal;
import org.needmatch.internal.io.store.OutputFile;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "init", description = "Looks at the files of a folder, whatever they are called, proposes a matcher.json that reads them, and checks the result.")
final class InitCommand implements Callable<Integer> {
  private static final String SETTINGS = "matcher.json";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder of CSV files and spreadsheets, as a system or a colleague gave them.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the proposal there (default: matcher.json in the folder, unless there is one).")
  private @Nullable Path out;

  @Option(names = "--dry-run", description = "Write nothing: print the proposal.")
  private boolean dryRun;

  @Option(names = "--ask", negatable = true, description = "Ask what the files do not decide (default: on a terminal).")
  private @Nullable Boolean ask;

  @Option(names = "--preset", paramLabel = "NAME", description = "The system that the files are from (default: found by their columns).")
  private @Nullable String preset;

  @Option(names = "--answer", paramLabel = "QUESTION=ANSWER", description = "Answer a question, as it is printed with the question (repeatable).")
  private List<String> given = List.of();

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT, say("init.no-folder", folder));
    }
    var proposal = propose();
    var file = file(proposal);
    if (file != null) {
      NamedFile.write("--out", () -> OutputFile.write(file,
          place -> Files.writeString(place, proposal.settings() + "\n")));
    }
    var writer = spec.commandLine().getOut();
    if (common.json()) {
      writer.print(ProposalJson.of(proposal, file).json());
      return ExitCode.DONE;
    }
    ProposalText.lines(proposal).forEach(writer::println);
    writer.println();
    if (file == null && !proposal.isEmpty()) {
      writer.println(proposal.settings());
    }
    writer.println(said(proposal, file));
    boolean counts = file == null ? proposal.isEmpty() : file.equals(folder.resolve(SETTINGS));
    return counts && !dryRun
        ? Main.run(writer, spec.commandLine().getErr(), "check", folder.toString())
        : ExitCode.DONE;
  }

  /** Where the proposal is written, null when it is not. */
  private @Nullable Path file(Proposal proposal) {
    if (dryRun || proposal.isEmpty()) {
      return null;
    }
    var usual = folder.resolve(SETTINGS);
    return out != null ? out : Files.exists(usual) && !isPartOf(usual, proposal) ? null : usual;
  }

  /** Whether nothing is lost when the proposal takes the place of the file. */
  private static boolean isPartOf(Path file, Proposal proposal) {
    try {
      return proposal.includes(Files.readString(file));
    } catch (IOException e) {
      return false;
    }
  }

  private String said(Proposal proposal, @Nullable Path file) {
    if (proposal.isEmpty()) {
      return say(proposal.readsNothing()
          ? "init.nothing-known"
          : proposal.open().isEmpty() ? "init.nothing" : "init.nothing-but-open");
    }
    return file != null
        ? say("init.written", file)
        : dryRun ? say("init.dry") : say("init.there", folder.resolve(SETTINGS));
  }

  private Proposal propose() throws UnusableInputException {
    try {
      var answers = new GivenAnswers(given, answers(spec.commandLine().getErr()));
      var proposal = FolderProposer.propose(folder, preset == null ? null : Presets.named(preset),
          answers);
      answers.requireMeant();
      return proposal;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private Answers answers(PrintWriter to) {
    var console = System.console();
    if (ask == null ? console == null || common.json() : !ask) {
      return Answers.NONE;
    }
    return new TerminalAnswers(to,
        new BufferedReader(console == null
            ? new InputStreamReader(System.in, Charset.defaultCharset())
            : console.reader()));
  }
}
