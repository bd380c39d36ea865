package org.needmatch.internal.timefold;

import org.needmatch.plan.Score;
import org.needmatch.strategy.StrategyControl;

/** Holds Timefold's score against the one that the rules compute. */
final class ScoreAssertion {
  private ScoreAssertion() {
  }

  /**
   * Tells of a difference; the score that the rules compute is the one that
   * counts.
   */
  static void hold(SeatPlan best, Score computed, StrategyControl control) {
    control.guard("score", () -> hold(best, computed));
  }

  /**
   * @throws IllegalStateException
   *           when the two differ
   */
  static void hold(SeatPlan best, Score computed) {
    var score = best.getScore();
    if (score == null || score.hardScore() != computed.hard()
        || score.mediumScore() != computed.medium() || score.softScore() != computed.soft()) {
      throw new IllegalStateException("Timefold's score of the plan is " + score
          + ", but its rules compute " + computed + ". Report this with the input folder.");
    }
  }
}
