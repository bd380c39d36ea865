package org.needmatch.json;

import org.needmatch.plan.Score;

/**
 * A score's levels, the most important first.
 *
 * @param hard
 *          minus the number of broken rules, 0 at best
 * @param medium
 *          weighted need met, in points
 * @param soft
 *          in minutes; more is better
 */
public record ScoreFields(long hard, long medium, long soft) {

  /** A score. */
  public static ScoreFields of(Score score) {
    return new ScoreFields(score.hard(), score.medium(), score.soft());
  }

  Score toScore() {
    return new Score(hard, medium, soft);
  }
}
