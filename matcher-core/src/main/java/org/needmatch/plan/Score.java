package org.needmatch.plan;

/**
 * The three levels of the objective, most important first.
 *
 * @param hard
 *          minus the number of broken rules, 0 at best
 * @param medium
 *          weighted need met, in points
 * @param soft
 *          in minutes
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {

  /** The score of an empty plan without pins. */
  public static final Score ZERO = new Score(0, 0, 0);

  @Override
  public int compareTo(Score other) {
    int byHard = Long.compare(hard, other.hard);
    if (byHard != 0) {
      return byHard;
    }
    int byMedium = Long.compare(medium, other.medium);
    return byMedium != 0 ? byMedium : Long.compare(soft, other.soft);
  }

  /**
   * {@return whether this is a better plan's score}
   *
   * @param other
   *          the score of another plan
   */
  public boolean betterThan(Score other) {
    return compareTo(other) > 0;
  }
}
