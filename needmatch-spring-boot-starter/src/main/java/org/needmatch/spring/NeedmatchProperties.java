package org.needmatch.spring;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.Strategy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the application solves when a caller says nothing else.
 *
 * @param timeLimit
 *          Wall-clock limit of a solve; 30 seconds when there is no step limit
 *          either.
 * @param stepLimit
 *          Limit of a solve in steps of the search; the same input, seed and
 *          step limit give the same plan.
 * @param gapLimit
 *          Ends a solve once its plan is no further below the bound than this
 *          share of it, such as 0.005 for half a per cent.
 * @param seed
 *          Seed of every random choice.
 * @param threads
 *          Threads of one solve; every core by default.
 * @param strategy
 *          Name of the search strategy, which may be a bean.
 * @param settings
 *          Settings for reading files, by their dotted names as in
 *          matcher.json, such as the policy pack; they count before
 *          matcher.json.
 * @param jobs
 *          Solves in the background.
 */
@ConfigurationProperties("needmatch")
public record NeedmatchProperties(@Nullable Duration timeLimit, @Nullable Long stepLimit,
    @Nullable Double gapLimit, @DefaultValue("1") long seed, @Nullable Integer threads,
    @DefaultValue(SolveOptions.DEFAULT_STRATEGY) String strategy,
    @DefaultValue Map<String, String> settings, @DefaultValue Jobs jobs) {

  /**
   * Solves in the background.
   *
   * @param running
   *          Solves at once.
   * @param queueSize
   *          Solves that may wait for their turn; more are refused.
   * @param finished
   *          Ended jobs that are remembered.
   * @param shutdownTimeout
   *          How long the application waits at its end for solves to keep their
   *          plans.
   */
  public record Jobs(@DefaultValue("1") int running, @DefaultValue("16") int queueSize,
      @DefaultValue("100") int finished, @DefaultValue("20s") Duration shutdownTimeout) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException
     *           when one is out of range
     */
    public Jobs {
      atLeast(1, running, "running");
      atLeast(0, queueSize, "queue-size");
      atLeast(0, finished, "finished");
      if (shutdownTimeout.isNegative()) {
        throw new IllegalArgumentException(
            "needmatch.jobs.shutdown-timeout is " + shutdownTimeout + ", below 0.");
      }
    }

    private static void atLeast(int least, int value, String name) {
      if (value < least) {
        throw new IllegalArgumentException(
            "needmatch.jobs." + name + " is " + value + ". Give it " + least + " or more.");
      }
    }
  }

  /**
   * As options of a solve.
   *
   * @param beans
   *          strategies, of which the one of the name counts
   * @throws IllegalArgumentException
   *           when a value is out of range, or two beans have the name
   */
  SolveOptions solveOptions(List<Strategy> beans) {
    var options = SolveOptions.builder().seed(seed).strategy(strategy).stepLimit(stepLimit)
        .gapLimit(gapLimit);
    if (threads != null) {
      options.threads(threads);
    }
    if (timeLimit != null || stepLimit != null) {
      options.timeLimit(timeLimit);
    }
    var named = beans.stream().filter(bean -> bean.name().equals(strategy)).toList();
    if (named.size() > 1) {
      throw new IllegalArgumentException("needmatch.strategy is " + strategy + ", which "
          + named.size() + " beans are named. Give each strategy a name of its own.");
    }
    named.forEach(options::strategy);
    return options.build();
  }

  ReadOptions readOptions() {
    var defaults = ReadOptions.defaults();
    return new ReadOptions(defaults.week(), defaults.clock(), settings);
  }
}
