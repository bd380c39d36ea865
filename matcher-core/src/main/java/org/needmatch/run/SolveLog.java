package org.needmatch.run;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What an operator reads of a solve under the name of {@link Solver}: one line
 * at INFO when it has ended, one when a gap limit has no effect, one at WARN
 * when changes changed nothing, its course at DEBUG; figures only. Not
 * thread-safe.
 */
final class SolveLog implements Consumer<SolveEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(Solver.class);

  private SolveEvent.@Nullable Started size;

  @Override
  public void accept(SolveEvent event) {
    if (event instanceof SolveEvent.Started started) {
      size = started;
    }
    if (event instanceof SolveEvent.Finished finished && size != null) {
      LOG.info(line(size, finished.outcome()));
    } else if (event instanceof SolveEvent.Changed changed) {
      LOG.atLevel(changed.ignored().isEmpty() ? Level.DEBUG : Level.WARN).log(
          "Changed while it was solved: changes={} without effect={}", changed.changes(),
          changed.ignored().size());
    } else {
      LOG.debug("{}", event);
    }
  }

  static void gapLimitHasNoEffect(String strategy) {
    LOG.info("The gap limit has no effect: the strategy {} proves no bound while it searches.",
        strategy);
  }

  private static String line(SolveEvent.Started size, SolveResult outcome) {
    return String.format(Locale.ROOT,
        "Solved by %s: volunteers=%d needs=%d seats=%d pairs=%d placed=%d"
            + " met=%d/%d bound=%d gap=%.2f%% seconds=%.2f steps=%d stop=%s",
        outcome.options().strategy(), size.volunteers(), size.needs(), size.seats(),
        size.eligiblePairs(), outcome.plan().assignments().size(), outcome.score().medium(),
        outcome.totalMedium(), outcome.boundMedium(), outcome.gapPercent(),
        outcome.elapsed().toMillis() / 1000.0, outcome.steps(), outcome.stopCause());
  }
}
