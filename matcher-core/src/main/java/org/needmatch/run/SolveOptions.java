package org.needmatch.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.Plan;

/**
 * How to solve.
 *
 * @param timeLimit
 *          wall-clock limit, null for none; a run with a time limit does not
 *          repeat byte for byte
 * @param stepLimit
 *          limit in steps of the search, null for none; the same input, seed
 *          and step limit give the same plan
 * @param seed
 *          of every random choice
 * @param threads
 *          that execute the fixed number of logical workers, at least 1; the
 *          plan does not depend on it
 * @param strategy
 *          by name, see {@code Strategies}
 * @param start
 *          a plan to begin from, null for none; rows of it that cannot be taken
 *          as they stand are left out. Only the strategy {@code certified} uses
 *          it, and never ends with a worse plan than what it could take
 * @param prices
 *          that the bound may begin from, such as those that another plan of
 *          much the same week was proven with
 *          ({@code Certificate.pairPrices()}); {@link DualPrices#NONE} for none
 */
public record SolveOptions(@Nullable Duration timeLimit, @Nullable Long stepLimit, long seed,
    int threads, String strategy, @Nullable Plan start, DualPrices prices) {

  /** The strategy that is used when none is named. */
  public static final String DEFAULT_STRATEGY = "certified";

  /**
   * @throws IllegalArgumentException
   *           when a limit is not positive
   */
  public SolveOptions {
    if (timeLimit != null && (timeLimit.isNegative() || timeLimit.isZero())) {
      throw new IllegalArgumentException("The time limit " + timeLimit + " is not above 0.");
    }
    if (stepLimit != null && stepLimit < 0) {
      throw new IllegalArgumentException("The step limit " + stepLimit + " is below 0.");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("The number of threads " + threads + " is below 1.");
    }
  }

  /** Begins from nothing. */
  public SolveOptions(@Nullable Duration timeLimit, @Nullable Long stepLimit, long seed,
      int threads, String strategy) {
    this(timeLimit, stepLimit, seed, threads, strategy, null, DualPrices.NONE);
  }

  /** 30 seconds, seed 1, every core, the default strategy. */
  public static SolveOptions defaults() {
    return new SolveOptions(Duration.ofSeconds(30), null, 1,
        Runtime.getRuntime().availableProcessors(), DEFAULT_STRATEGY);
  }

  /** The same with another time limit. */
  public SolveOptions withTimeLimit(@Nullable Duration value) {
    return new SolveOptions(value, stepLimit, seed, threads, strategy, start, prices);
  }

  /** The same with another step limit. */
  public SolveOptions withStepLimit(@Nullable Long value) {
    return new SolveOptions(timeLimit, value, seed, threads, strategy, start, prices);
  }

  /** The same with another seed. */
  public SolveOptions withSeed(long value) {
    return new SolveOptions(timeLimit, stepLimit, value, threads, strategy, start, prices);
  }

  /** The same with another number of threads. */
  public SolveOptions withThreads(int value) {
    return new SolveOptions(timeLimit, stepLimit, seed, value, strategy, start, prices);
  }

  /** The same with another strategy. */
  public SolveOptions withStrategy(String value) {
    return new SolveOptions(timeLimit, stepLimit, seed, threads, value, start, prices);
  }

  /** The same beginning from a plan. */
  public SolveOptions withStart(@Nullable Plan value) {
    return new SolveOptions(timeLimit, stepLimit, seed, threads, strategy, value, prices);
  }

  /** The same with a bound that may begin from these prices. */
  public SolveOptions withPrices(DualPrices value) {
    return new SolveOptions(timeLimit, stepLimit, seed, threads, strategy, start, value);
  }
}
