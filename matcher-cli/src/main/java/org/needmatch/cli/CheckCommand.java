package org.needmatch.cli;

import java.util.List;
import org.needmatch.finding.Finding;
import org.needmatch.intake.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "check", description = "Reports every problem of an input at once.")
final class CheckCommand extends InputCommand {
  @Option(names = "--strict", description = "End with exit code 3 when there is any problem.")
  private boolean strict;

  @Override
  public Integer call() throws Exception {
    var read = input().read(null);
    var findings = AllFindings.of(read, input().folder());
    if (common().json()) {
      out().println(json(read, findings));
    } else {
      print(read, findings);
    }
    return strict && !findings.isEmpty() ? ExitCode.UNUSABLE_INPUT : ExitCode.DONE;
  }

  private void print(ReadResult read, List<Finding> findings) {
    FindingText.lines(findings).forEach(out()::println);
    out()
        .println(findings.isEmpty() ? "No problem was found." : FindingText.counts(findings) + ".");
    InputNotes.week(read.problem(), read.counts()).forEach(out()::println);
    out().println(InputNotes.read(read.problem(), read.counts()));
    InputNotes.shutOutLines(read.counts()).forEach(out()::println);
    UnreadText.lines(read.unread()).forEach(out()::println);
  }

  private static String json(ReadResult read, List<Finding> findings) {
    var counts = read.counts();
    var node = Json.object().put("week", read.problem().week().toString()).put("inputHash",
        read.inputHash());
    Json.weeks(node, counts);
    node.putObject("volunteers").put("rows", counts.volunteerRows())
        .put("taken", read.problem().volunteers().size())
        .put("setAside", counts.volunteersSetAside());
    node.putObject("needs").put("rows", counts.needRows())
        .put("taken", read.problem().needs().size()).put("setAside", counts.needsSetAside())
        .put("outsideWeek", counts.rowsOutsideWeek());
    Json.findings(node, findings);
    Json.shutOut(node, counts);
    Json.notRead(node, read.unread());
    return Json.pretty(node);
  }
}
