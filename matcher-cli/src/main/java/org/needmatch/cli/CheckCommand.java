package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.explain.LeftOutFormatter;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.TableView;
import org.needmatch.internal.io.write.ProblemList;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.store.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "check", description = "Reports every problem of an input at once.")
final class CheckCommand extends InputCommand {
  @Option(names = "--strict", description = "End with exit code 3 when there is any problem.")
  private boolean strict;

  @Option(names = "--out", paramLabel = "FILE-OR-FOLDER", description = "Also write every problem to a CSV file, or to problems.csv in a folder.")
  private @Nullable Path list;

  @Option(names = "--like", paramLabel = "PLAN", description = "Also tell, before everything else, what differs from the input of this plan.")
  private @Nullable Path like;

  @Option(names = "--show", paramLabel = "N", defaultValue = "0", description = "Also show the first N rows of each table, as they stand and as they were read.")
  private int shown;

  @Option(names = "--names", description = "Show what is about people as it stands (default: its shape).")
  private boolean names;

  @Override
  public Integer call() throws Exception {
    InputReading read;
    List<TableView> tables;
    try {
      var viewed = input().viewed(input().folder(), names, shown);
      tables = viewed.tables();
      read = like == null ? viewed.reading() : LastPlan.like(like, viewed.reading());
    } catch (UnusableInputException e) {
      write(CommandRefusal.of(e).findings());
      throw e;
    }
    var findings = AllFindings.of(read, input().folder());
    if (common().json()) {
      out().print(InputJson.check(read, findings, tables).json());
    } else {
      print(read, findings, tables);
    }
    write(findings);
    return strict && !findings.isEmpty() ? ExitCode.UNUSABLE_INPUT : ExitCode.DONE;
  }

  private void write(List<Finding> findings) throws OutputException {
    if (list != null) {
      var written = ProblemList.write(findings, list);
      if (!common().json()) {
        out().println(say("problems.in", written));
      }
    }
  }

  private void print(InputReading read, List<Finding> findings, List<TableView> tables) {
    LastPlan.lines(read).forEach(out()::println);
    FindingText.lines(findings, read.counts().rowsPerFile()).forEach(out()::println);
    out().println(findings.isEmpty() ? say("problems.none") : FindingText.counts(findings) + ".");
    TableText.rows(tables).forEach(out()::println);
    TableText.columns(tables).forEach(out()::println);
    InputNotes.week(read.problem(), read.counts()).forEach(out()::println);
    out().println(InputNotes.read(read.problem(), read.counts()));
    LeftOutFormatter.lines(read.problem(), read.account().leftOut()).forEach(out()::println);
    InputNotes.asked(read.problem()).forEach(out()::println);
    InputNotes.travel(read.counts().travel()).forEach(out()::println);
    InputNotes.shutOutLines(read.counts()).forEach(out()::println);
    UnreadText.unsaid(read.account().input()).forEach(out()::println);
    UnreadText.lines(read.unread()).forEach(out()::println);
  }
}
