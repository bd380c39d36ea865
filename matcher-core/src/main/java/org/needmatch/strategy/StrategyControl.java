package org.needmatch.strategy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.Score;

/**
 * What a strategy is told, asks and reports while it runs. Implementations are
 * thread-safe.
 */
public interface StrategyControl {

  /**
   * Of every random choice.
   *
   * @return the number
   */
  long seed();

  /** {@return threads that may be used} */
  int threads();

  /**
   * Since the solve began, the building of the model included.
   *
   * @return the time
   */
  Duration elapsed();

  /**
   * Wall-clock limit, counted as {@link #elapsed} is; null for none.
   *
   * @return the time
   */
  @Nullable
  Duration timeLimit();

  /** {@return limit in steps, null for none} */
  @Nullable
  Long stepLimit();

  /** {@return whether the caller has had enough} */
  boolean cancelled();

  /**
   * {@return whether a plan of so much medium is so near to the bound that the
   * caller wants no more; never so without a gap limit} Asked at moments that do
   * not depend on the machine, the answer repeats.
   *
   * @param medium
   *          points
   * @param bound
   *          what no plan can exceed, in points
   */
  default boolean isNearEnough(long medium, long bound) {
    return false;
  }

  /**
   * {@return what was set about the strategy, by name; every value is one that
   * the {@linkplain Strategy#parameters parameter} takes}
   */
  default Map<String, String> parameters() {
    return Map.of();
  }

  /**
   * {@return ids of needs that a strategy that improves a plan looks at first,
   * most promising first; null for all}
   */
  default @Nullable List<String> focus() {
    return null;
  }

  /**
   * {@return ids of choices to begin from, empty for none} Nothing is promised
   * about them together: the strategy takes those that break no rule.
   */
  default int[] start() {
    return new int[0];
  }

  /**
   * {@return prices that a bound may begin from, {@link DualPrices#NONE} for
   * none} Nothing is promised about how good they are.
   */
  default DualPrices prices() {
    return DualPrices.NONE;
  }

  /**
   * Asks, once a strategy is done, whether the problem has changed meanwhile; may
   * wait for changes. Strategies that can take changes up where they are call it;
   * those that do not are called again with the problem as it has become.
   *
   * @param found
   *          for the model so far
   * @return what to go on with, for which {@link #start}, {@link #prices} and the
   *         limits are new; null when there are no changes, and none will be
   *         taken any more
   */
  default @Nullable SolverModel next(StrategyResult found) {
    return null;
  }

  /**
   * Runs a part of a strategy without which it can go on. An error of the program
   * in it costs that part: it is logged once and told at the end.
   *
   * @param part
   *          its name, in kebab-case
   * @param work
   *          the part
   * @return false when the part ended with an error
   */
  boolean guard(String part, Runnable work);

  /**
   * Reports a better plan, by the ids of its choices, which are not changed
   * afterwards.
   *
   * @param choices
   *          ids of the choices
   * @param score
   *          the plan's score
   */
  void improved(int[] choices, Score score);

  /**
   * Reports that no plan can have more medium.
   *
   * @param medium
   *          points
   */
  void bound(long medium);
}
