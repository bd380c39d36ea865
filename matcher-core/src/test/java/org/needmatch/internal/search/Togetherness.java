package org.needmatch.internal.search;

import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.needmatch.internal.instance.IntList;
import org.needmatch.plan.Score;

/**
 * Penalties by rules of tests over the edges of a plan. It holds that nobody
 * comes twice or goes who is not there.
 */
final class Togetherness implements PenaltySession {
  private final TreeSet<Integer> there = new TreeSet<>();
  private final ToLongFunction<TreeSet<Integer>> hard;
  private final ToLongFunction<TreeSet<Integer>> soft;
  private int questions;

  private Togetherness(ToLongFunction<TreeSet<Integer>> hard,
      ToLongFunction<TreeSet<Integer>> soft) {
    this.hard = hard;
    this.soft = soft;
  }

  /** One rule is broken for each number that the function counts. */
  static Togetherness hard(ToLongFunction<TreeSet<Integer>> broken) {
    return new Togetherness(broken, edges -> 0);
  }

  /** So many minutes are lost. */
  static Togetherness soft(ToLongFunction<TreeSet<Integer>> minutes) {
    return new Togetherness(edges -> 0, minutes);
  }

  /** How often it was asked. */
  int questions() {
    return questions;
  }

  /** What it was told is taken. */
  int[] there() {
    return there.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public Score change(IntList left, IntList taken) {
    questions++;
    for (int i = 0; i < left.size(); i++) {
      if (!there.remove(left.get(i))) {
        throw new IllegalStateException("Edge " + left.get(i) + " is not there.");
      }
    }
    for (int i = 0; i < taken.size(); i++) {
      if (!there.add(taken.get(i))) {
        throw new IllegalStateException("Edge " + taken.get(i) + " comes twice.");
      }
    }
    return new Score(-hard.applyAsLong(there), 0, -soft.applyAsLong(there));
  }
}
