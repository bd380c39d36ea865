package org.needmatch.internal.bound;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What volunteers of an instance cost who can only be had in part: of each
 * group one alternative counts, such as somebody as they are, or with a check,
 * or a new volunteer or nobody. Lifts are paid for once and open alternatives
 * of many groups. Immutable.
 *
 * @param alternatives
 *          in order of their groups; one that costs nothing and asks for no
 *          lift is there anyway, and beside those of its group nobody is
 * @param ofVolunteer
 *          by volunteer, the alternative they are part of, -1 when they are
 *          there whatever is paid
 * @param person
 *          by volunteer, a number that alternatives of one person share
 * @param lifts
 *          what each lift costs, 0 or more; at most {@link #MAX_LIFTS}
 */
public record PricedChoices(List<Alternative> alternatives, int[] ofVolunteer, int[] person,
    long[] lifts) {

  /** All sets of lifts are gone through, so there can be no more. */
  public static final int MAX_LIFTS = 6;

  /**
   * One way to have the people of a group.
   *
   * @param group
   *          numbered from 0
   * @param cost
   *          0 or more
   * @param lifts
   *          a bit for each lift, one of which must be paid for; 0 for none
   */
  public record Alternative(int group, long cost, int lifts) {
    boolean openWith(int paid) {
      return lifts == 0 || (lifts & paid) != 0;
    }
  }

  /** Copies the list; the arrays are the caller's to leave alone. */
  public PricedChoices {
    alternatives = List.copyOf(alternatives);
    if (lifts.length > MAX_LIFTS) {
      throw new IllegalArgumentException(
          lifts.length + " lifts are more than the " + MAX_LIFTS + " that can be priced.");
    }
  }

  /** Whether the volunteer is there whatever is paid. */
  boolean isFree(int volunteer) {
    int alternative = ofVolunteer[volunteer];
    return alternative < 0
        || alternatives.get(alternative).cost() == 0 && alternatives.get(alternative).lifts() == 0;
  }

  /** How many groups there are. */
  public int groups() {
    return alternatives.stream().mapToInt(Alternative::group).max().orElse(-1) + 1;
  }

  /** What the lifts of a set cost. */
  public long cost(int paid) {
    return IntStream.range(0, lifts.length).filter(l -> (paid & 1 << l) != 0)
        .mapToLong(l -> lifts[l]).sum();
  }
}
