package org.needmatch.cli;

import org.needmatch.plan.Score;

/** A score in words. */
final class ScoreText {
  private ScoreText() {
  }

  static String of(Score score) {
    return "hard " + score.hard() + ", medium " + score.medium() + ", soft " + score.soft();
  }
}
