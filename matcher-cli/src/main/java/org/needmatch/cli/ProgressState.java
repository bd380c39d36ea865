package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.run.SolveEvent;

/** Where a run stands. Not thread-safe. */
final class ProgressState {
  private static final Duration FRESH = Duration.ofSeconds(3);

  private Duration lastGain = Duration.ZERO;
  private boolean hasPlan;
  private int seats;
  private int filled;
  private long total;
  private long medium;
  private long bound = Long.MAX_VALUE;

  void apply(SolveEvent event) {
    switch (event) {
      case SolveEvent.Started e -> {
        seats = e.seats();
        total = e.totalMedium();
      }
      case SolveEvent.Improved e -> {
        hasPlan = true;
        filled = e.seatsFilled();
        medium = e.score().medium();
        lastGain = e.elapsed();
      }
      case SolveEvent.BoundImproved e -> bound = Math.min(bound, e.medium());
      case SolveEvent.Changed e -> bound = Long.MAX_VALUE;
      case SolveEvent.Finished e -> {
        medium = e.outcome().score().medium();
        bound = e.outcome().boundMedium();
        filled = e.outcome().plan().assignments().size();
        hasPlan = true;
      }
    }
  }

  /** Time, need met, seats, gap and whether it still improves. */
  String line(Duration elapsed) {
    var parts = new ArrayList<String>();
    parts.add(
        say("progress.time", String.format(Locale.ROOT, "%6.1f", elapsed.toMillis() / 1000.0)));
    if (!hasPlan || total == 0) {
      parts.add(say("progress.no-plan"));
      return String.join("  ", parts);
    }
    parts.add(say("progress.met", NumberFormatter.percent(100.0 * medium / total)));
    parts.add(say("progress.seats", filled, seats));
    if (bound != Long.MAX_VALUE) {
      parts.add(say("progress.gap",
          NumberFormatter.hundredth(bound == 0 ? 0.0 : 100.0 * (bound - medium) / bound)));
    }
    var still = elapsed.minus(lastGain);
    parts.add(still.compareTo(FRESH) < 0
        ? say("progress.improving")
        : say("progress.no-gain", still.toSeconds()));
    return String.join("  ", parts);
  }
}
