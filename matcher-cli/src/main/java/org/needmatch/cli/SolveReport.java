package org.needmatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needmatch.io.read.ReadResult;
import org.needmatch.io.write.PlanReport;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.SummaryJson;
import org.needmatch.io.write.SummarySentences;

/** What solve says at the end. */
record SolveReport(PlanReport report, ReadResult read, Path out, List<String> more) {

  List<String> lines() {
    var lines = new ArrayList<>(InputNotes.week(read.problem(), read.counts()));
    lines.addAll(SummarySentences.lines(report));
    lines.add(ending());
    report.outcome().faults().forEach(
        one -> lines.add("A fault of the program ended a part of the search, " + one.part() + " ("
            + one.what() + "); the plan and its limit are right without it. Please report it."));
    if (!report.findings().isEmpty()) {
      lines.add("The input has " + FindingText.counts(report.findings()) + ": see problems.csv.");
    }
    lines.add("Written to " + out + ": " + String.join(", ", PlanWriter.FILES)
        + (more.isEmpty() ? "" : ", " + String.join(", ", more)) + ".");
    lines.addAll(InputNotes.asked(report.problem()));
    lines.addAll(InputNotes.shutOutLines(read.counts()));
    lines.addAll(UnreadText.unsaid(read.account().input()));
    lines.addAll(UnreadText.lines(read.unread()));
    return lines;
  }

  /** The summary, with what only the reader of the result wants to know. */
  String json() {
    var node = Json.tree(SummaryJson.of(report));
    node.put("out", out.toString());
    Json.weeks(node, read.counts());
    Json.findings(node, report.findings());
    Json.shutOut(node, read.counts());
    return Json.pretty(node);
  }

  private String ending() {
    var outcome = report.outcome();
    double seconds = outcome.elapsed().toMillis() / 1000.0;
    var why = switch (outcome.stopCause()) {
      case OPTIMAL ->
        outcome.limit().ofWeek() ? "proven best" : "proven best of the plans that keep what stays";
      case STALLED -> "nothing more was gained";
      case TIME_LIMIT -> "the time was up";
      case STEP_LIMIT -> "the steps were done";
      case CANCELLED -> "interrupted; this is the best plan so far";
      case COMPLETED -> "the strategy was done";
      case FAULT -> "the search failed; this is the best plan by then";
    };
    return String.format(Locale.ROOT, "Searched for %.1f s: %s.", seconds, why);
  }
}
