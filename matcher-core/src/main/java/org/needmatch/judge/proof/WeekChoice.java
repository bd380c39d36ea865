package org.needmatch.judge.proof;

import java.util.List;

/**
 * A session that a volunteer, or tied volunteers all at once, can choose.
 *
 * @param people
 *          who goes, ascending
 * @param pairs
 *          of each of them, one for each role that is open
 */
record WeekChoice(int need, List<Integer> people, int[][] pairs) {

  boolean isOf(int person, int where) {
    return need == where && people.contains(person);
  }

  /** The greatest sum of prices that the people can be paid. */
  long weight(long[] prices) {
    long sum = 0;
    for (var choice : pairs) {
      long most = 0;
      for (int pair : choice) {
        most = Math.max(most, prices[pair]);
      }
      sum = Math.addExact(sum, most);
    }
    return sum;
  }
}
