package org.needmatch.internal.search;

import org.needmatch.internal.instance.IntList;
import org.needmatch.plan.Score;

/**
 * Follows a plan edge by edge, from that of the pins alone, and says what it
 * costs beyond the contract. Not thread-safe.
 */
@FunctionalInterface
public interface PenaltySession {

  /**
   * {@return what the plan costs after a change, on each level at most 0} The
   * same plan costs the same, however it came about.
   *
   * @param left
   *          edges of the plan that go
   * @param taken
   *          edges that come then
   */
  Score change(IntList left, IntList taken);
}
