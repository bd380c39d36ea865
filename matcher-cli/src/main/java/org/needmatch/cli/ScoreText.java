package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import org.needmatch.plan.Score;

/** A score in words. */
final class ScoreText {
  private ScoreText() {
  }

  static String of(Score score) {
    return say("score", String.valueOf(score.hard()), String.valueOf(score.medium()),
        String.valueOf(score.soft()));
  }
}
