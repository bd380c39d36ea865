package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What others ask, who are not in the instance, for seats that they compete for
 * with those who are. Not thread-safe while it changes.
 */
final class Rivals {
  /** Nobody else. */
  static final OfRole NOBODY = new OfRole(new long[0], new int[0]);

  private final IntPredicate needs;
  private final int[] numbers;
  private final OfRole[] roles;

  /**
   * @param prices
   *          in 1/1024 of a point
   * @param numbers
   *          of the people, ascending
   */
  record OfRole(long[] prices, int[] numbers) {
  }

  /**
   * @param needs
   *          those that others compete for
   * @param numbers
   *          by the instance's volunteers, ascending
   */
  Rivals(int roles, IntPredicate needs, int[] numbers) {
    this.needs = needs;
    this.numbers = numbers;
    this.roles = new OfRole[roles];
    Arrays.fill(this.roles, NOBODY);
  }

  /** Whether others compete for the need's seats. */
  boolean in(int need) {
    return needs.test(need);
  }

  OfRole of(int role) {
    return roles[role];
  }

  void tell(int role, OfRole others) {
    roles[role] = others;
  }

  /** Whether somebody else comes before a pair that asks as much. */
  boolean isBefore(int number, int pair, PricedPairs pairs) {
    return number < numbers[pairs.volunteer(pair)];
  }
}
