package org.needmatch.cli;

import java.time.Duration;
import java.util.Locale;
import org.needmatch.io.write.SummarySentences;
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
    var line = new StringBuilder(
        String.format(Locale.ROOT, "%6.1f s  ", elapsed.toMillis() / 1000.0));
    if (!hasPlan || total == 0) {
      return line.append("no plan yet").toString();
    }
    line.append(String.format(Locale.ROOT, "need met %s %%  seats %,d/%,d  ",
        SummarySentences.percent(100.0 * medium / total), filled, seats));
    if (bound != Long.MAX_VALUE) {
      line.append(String.format(Locale.ROOT, "gap %.2f %%  ",
          bound == 0 ? 0.0 : 100.0 * (bound - medium) / bound));
    }
    return line.append(elapsed.minus(lastGain).compareTo(FRESH) < 0
        ? "improving"
        : "no gain for " + elapsed.minus(lastGain).toSeconds() + " s").toString();
  }
}
