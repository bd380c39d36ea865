package org.needmatch.judge.proof;

import java.util.List;

/**
 * A session that a volunteer, or tied volunteers all at once, can choose.
 *
 * @param people
 *          who goes, ascending
 * @param pairs
 *          of each of them, one for each role that is open
 * @param roles
 *          the same, the position of the role in {@code seats}
 * @param seats
 *          that pins leave in each role; none where each seat is of one
 *          person's choice
 */
record WeekChoice(int need, List<Integer> people, int[][] pairs, int[][] roles, int[] seats) {

  /** Of one person. */
  WeekChoice(int need, List<Integer> people, int[][] pairs) {
    this(need, people, pairs, new int[0][], new int[0]);
  }

  boolean isOf(int person, int where) {
    return need == where && people.contains(person);
  }

  /**
   * The greatest sum of prices that the people can be paid, each in a seat of
   * their own, or somewhat more where there are very many ways.
   */
  long weight(long[] prices) {
    var most = new long[pairs.length + 1];
    for (int one = pairs.length - 1; one >= 0; one--) {
      for (int pair : pairs[one]) {
        most[one] = Math.max(most[one], prices[pair]);
      }
      most[one] = Math.addExact(most[one], most[one + 1]);
    }
    return seats.length == 0 ? most[0] : new Seating(this, prices, most).best();
  }

  /** Seats people one after the other. */
  private static final class Seating {
    private static final int MAX_STEPS = 1_000_000;

    private final WeekChoice choice;
    private final long[] prices;
    private final long[] most;
    private final int[] left;
    private long best;
    private int steps;

    Seating(WeekChoice choice, long[] prices, long[] most) {
      this.choice = choice;
      this.prices = prices;
      this.most = most;
      left = choice.seats.clone();
    }

    long best() {
      seat(0, 0);
      return steps > MAX_STEPS ? most[0] : best;
    }

    private void seat(int one, long paid) {
      if (one == choice.pairs.length) {
        best = Math.max(best, paid);
        return;
      }
      for (int i = 0; i < choice.pairs[one].length && steps <= MAX_STEPS; i++) {
        int role = choice.roles[one][i];
        long with = paid + prices[choice.pairs[one][i]];
        if (left[role] > 0 && with + most[one + 1] > best) {
          steps++;
          left[role]--;
          seat(one + 1, with);
          left[role]++;
        }
      }
    }
  }
}
