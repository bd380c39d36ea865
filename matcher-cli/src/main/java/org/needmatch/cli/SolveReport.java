package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.write.PlanContents;
import org.needmatch.internal.io.write.SummaryJson;
import org.needmatch.internal.io.write.SummarySentences;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.json.JsonValue;
import org.needmatch.json.SolveDocument;
import org.needmatch.strategy.StopCause;

/** What solve says at the end. */
record SolveReport(PlanContents report, InputReading read, Path out, Collection<String> files) {

  List<String> lines() {
    var lines = new ArrayList<>(InputNotes.week(read.problem(), read.counts()));
    lines.addAll(SummarySentences.lines(report));
    lines.add(ending());
    report.outcome().faults().forEach(one -> lines.add(say("solve.fault", one.part(), one.what())));
    if (!report.findings().isEmpty()) {
      lines.add(say("solve.findings", FindingText.counts(report.findings())));
    }
    lines.add(say("solve.written", out, String.join(", ", files)));
    lines.addAll(InputNotes.asked(report.problem()));
    lines.addAll(InputNotes.travel(read.counts().travel()));
    lines.addAll(InputNotes.shutOutLines(read.counts()));
    lines.addAll(UnreadText.unsaid(read.account().input()));
    lines.addAll(UnreadText.lines(read.unread()));
    return lines;
  }

  /** The summary, with what only the reader of the result wants to know. */
  String json() {
    return new SolveDocument(new JsonValue(SummaryJson.of(report)),
        new SolveDocument.More(out.toString(), InputJson.needsPerWeek(read.counts()),
            InputJson.problems(report.findings()), InputJson.shutOut(read.counts())))
        .json();
  }

  private String ending() {
    var outcome = report.outcome();
    double seconds = outcome.elapsed().toMillis() / 1000.0;
    var cause = outcome.stopCause().name().toLowerCase(Locale.ROOT);
    boolean kept = outcome.stopCause() == StopCause.OPTIMAL && !outcome.limit().ofWeek();
    return say("ending", NumberFormatter.tenth(seconds),
        say("ending." + cause + (kept ? ".kept" : "")));
  }
}
