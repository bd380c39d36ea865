package org.needmatch.internal.bound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the units' best weeks may be had together. Told of each unit's best
 * week in turn, it ends with what counts. Not thread-safe.
 */
interface WeekChoice {

  /** Forgets the weeks of the last prices. */
  void begin();

  /** Takes a unit's best week; returns what it is worth for certain. */
  long take(int unit, long best, long[] price, PairStatus marks);

  /**
   * What may be had beside what is certain.
   *
   * @param had
   *          receives the units whose best week counts beside the certain ones,
   *          or null
   */
  long end(boolean @Nullable [] had);

  /**
   * The week that counts where the best may not be had; null when the best counts
   * all the same.
   */
  int @Nullable [] otherwise(int unit, long[] price, PairStatus marks);

  /** How many of these volunteers can be had at once, at most. */
  default int together(List<Integer> volunteers) {
    return volunteers.size();
  }

  /** Says which people a team cannot have together either. */
  default void restrict(TeamOracle teams) {
    // all of them can be had
  }
}
