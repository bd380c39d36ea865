package org.needmatch.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.needmatch.domain.Problem;
import org.needmatch.run.SolveObserver;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/**
 * Meters of the solves of a matcher, for
 * {@code Matcher.observedBy(new SolveMeters(registry))}:
 * <ul>
 * <li>{@value #SOLVE}, a timer of solves that have ended, with the tags
 * {@code strategy} and {@code stop}</li>
 * <li>{@value #GAP}, how far plans may be below the best, in percent of the
 * bound, with {@code strategy}</li>
 * <li>{@value #MET}, the weighted need that plans meet, in percent, with
 * {@code strategy}</li>
 * <li>{@value #FAULTS}, how many parts of searches failed, with
 * {@code strategy}</li>
 * <li>{@value #WAITING} and {@value #RUNNING}, long task timers: how many
 * solves wait for a thread or run now, and how long they have done so</li>
 * </ul>
 * Tags have few values: the name of a strategy that exists, else
 * {@code unknown}, and a cause. Thread-safe; any number of instances share the
 * meters of one registry.
 */
public final class SolveMeters implements SolveObserver {
  /** Of solves that have ended. */
  public static final String SOLVE = "needmatch.solve";
  /** Of plans, in percent. */
  public static final String GAP = "needmatch.solve.gap";
  /** By plans, in percent. */
  public static final String MET = "needmatch.solve.met";
  /** Of parts of the search. */
  public static final String FAULTS = "needmatch.solve.faults";
  /** Of solves that no thread has begun. */
  public static final String WAITING = "needmatch.solve.waiting";
  /** Of solves under way. */
  public static final String RUNNING = "needmatch.solve.running";

  private static final String STRATEGY = "strategy";
  private static final String STOP = "stop";
  private static final String PERCENT = "percent";

  private final MeterRegistry registry;
  private final LongTaskTimer waiting;
  private final LongTaskTimer running;

  /**
   * Registers what is known before the first solve.
   *
   * @param registry
   *          keeps the meters
   */
  public SolveMeters(MeterRegistry registry) {
    this.registry = registry;
    waiting = LongTaskTimer.builder(WAITING).description("Solves that wait for a thread")
        .register(registry);
    running = LongTaskTimer.builder(RUNNING).description("Solves under way").register(registry);
  }

  @Override
  public Observation asked(Problem problem, SolveOptions options) {
    return new Metered();
  }

  private final class Metered implements Observation {
    private final LongTaskTimer.Sample queued = waiting.start();
    private LongTaskTimer.Sample active = queued;
    private Timer.Sample time = Timer.start(registry);
    private boolean ran;

    @Override
    public void begun() {
      queued.stop();
      ran = true;
      active = running.start();
      time = Timer.start(registry);
    }

    @Override
    public void finished(SolveResult result) {
      active.stop();
      var strategy = result.options().strategy();
      time.stop(timer(strategy, word(result.stopCause())));
      summary(GAP, "How far plans may be below the best one, of the bound", strategy)
          .record(result.gapPercent());
      summary(MET, "Weighted need that plans meet", strategy).record(percentMet(result));
      Counter.builder(FAULTS)
          .description("Parts of searches that failed by an error of the program")
          .tag(STRATEGY, strategy).register(registry).increment(result.faults().size());
    }

    /** A name that failed may be anything, so it is no tag. */
    @Override
    public void failed(Throwable cause) {
      active.stop();
      if (ran) {
        time.stop(timer("unknown", "failed"));
      }
    }
  }

  private Timer timer(String strategy, String stop) {
    return Timer.builder(SOLVE).description("Solves that have ended").tag(STRATEGY, strategy)
        .tag(STOP, stop).register(registry);
  }

  private DistributionSummary summary(String name, String description, String strategy) {
    return DistributionSummary.builder(name).description(description).baseUnit(PERCENT)
        .tag(STRATEGY, strategy).register(registry);
  }

  private static String word(Enum<?> cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static double percentMet(SolveResult result) {
    return result.totalMedium() == 0 ? 100 : 100.0 * result.score().medium() / result.totalMedium();
  }
}
