package org.needmatch.internal.io.write;

import static org.needmatch.internal.io.write.WriteMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.needmatch.internal.explain.LeftOutFormatter;
import org.needmatch.internal.report.html.FloorFormatter;
import org.needmatch.internal.report.html.GapFormatter;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.Baseline;

/**
 * The plan in a few sentences for people. Nothing in them differs between runs
 * of the same input.
 */
public final class SummarySentences {
  private SummarySentences() {
  }

  /** What the plan meets, what no plan can exceed, sessions, seats and people. */
  public static List<String> lines(PlanContents report) {
    var outcome = report.outcome();
    var all = report.measures().all();
    var lines = new ArrayList<String>();
    lines.add(FloorFormatter.met(report.problem(), all.metPoints(), outcome.score().medium(),
        outcome.limit(), all.totalPoints()));
    lines.addAll(FloorFormatter.lines(report.problem(), outcome.plan()));
    GapFormatter.sentence(outcome.gapCauses()).ifPresent(lines::add);
    lines.add(say("summary.filled", all.needsRunning(), all.needsTotal(), all.seatsFilled(),
        all.seatsWanted(), report.measures().volunteersPlaced(),
        report.measures().volunteersTotal()));
    if (report.standbys().wanted() > 0) {
      lines.add(say("summary.standby", report.standbys().rows().size(), report.standbys().wanted(),
          report.standbys().people()));
    }
    if (!report.standbysGone().isEmpty()) {
      lines.add(say("summary.standby-gone",
          report.standbysGone().stream().map(one -> one.volunteerId() + " (" + one.needId() + ")")
              .collect(Collectors.joining(", "))));
    }
    lines.addAll(LeftOutFormatter.lines(report.problem(), report.account().leftOut()));
    if (!report.baselines().isEmpty() && all.totalPoints() > 0) {
      lines.add(say("summary.by-hand", report.baselines().stream().map(SummarySentences::baseline)
          .collect(Collectors.joining(", "))));
    }
    if (!outcome.conflicts().isEmpty()) {
      lines.add(say("summary.conflicts", outcome.conflicts().size()));
    }
    if (!outcome.releasedPins().isEmpty()) {
      lines.add(say("summary.released", outcome.releasedPins().size()));
    }
    return lines;
  }

  private static String baseline(Baseline baseline) {
    return say("summary." + baseline.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        NumberFormatter.percent(baseline.measures().all().percentMet()));
  }
}
