package org.needmatch.internal.region;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.needmatch.domain.Problem;

/**
 * A part of a problem whose weeks and teams are reckoned together. It has its
 * own needs, everybody who could be in one of them, and every need that any of
 * those who are counted here could be in.
 *
 * @param region
 *          its number
 * @param problem
 *          the part
 * @param volunteerNumbers
 *          by the part's volunteers, the number that all regions know them by,
 *          ascending, below 2<sup>28</sup>
 * @param needNumbers
 *          the same for the part's needs, below 2<sup>27</sup>, of what is left
 *          of a commitment the first session's
 * @param own
 *          of the part's needs, those whose teams are reckoned here; whole
 *          commitments
 * @param divided
 *          other needs of the part, which everybody can be in reach of: the
 *          prices of people who are counted here move here
 * @param settled
 *          of the divided needs, those whose team counts here
 * @param counted
 *          of the part's volunteers, those whose week counts here and in no
 *          other region; whole groups
 * @param neighbours
 *          the regions that share people with it
 */
public record RegionProblem(int region, Problem problem, int[] volunteerNumbers, int[] needNumbers,
    BitSet own, BitSet divided, BitSet settled, BitSet counted, Neighbours neighbours) {

  /**
   * Where the other sides of the part's pairs are reckoned.
   *
   * @param ofNeed
   *          by the part's needs, the region whose own they are, −1 for those
   *          that are divided
   * @param counting
   *          by the part's volunteers, the region in which their week counts
   */
  public record Neighbours(int[] ofNeed, int[] counting) {
    /** Of a part that is told nothing. */
    static final Neighbours NONE = new Neighbours(new int[0], new int[0]);
  }

  /** The same of a problem that differs in its settings alone. */
  RegionProblem with(Problem other) {
    return new RegionProblem(region, other, volunteerNumbers, needNumbers, own, divided, settled,
        counted, neighbours);
  }

  /** By position, whether the number there is one of those. */
  static BitSet positions(int[] numbers, IntPredicate test) {
    var positions = new BitSet();
    for (int i = 0; i < numbers.length; i++) {
      positions.set(i, test.test(numbers[i]));
    }
    return positions;
  }
}
