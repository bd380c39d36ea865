package org.needmatch.examples.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/** What a strategy of one's own is worth checking for. */
class ScarceFirstTest {
  private static Problem town;

  @BeforeAll
  static void read() throws Exception {
    town = ProblemReader
        .read(Path.of("../../datasets/programmes/family-by-family"), ReadOptions.defaults())
        .problem();
  }

  private static SolveOptions.Builder rounds(long count) {
    return SolveOptions.builder().timeLimit(null).stepLimit(count).threads(1)
        .strategy(new ScarceFirst());
  }

  private static SolveResult solve(SolveOptions.Builder options) {
    return Matcher.create().solve(town, options.build());
  }

  // begin
  @Test
  void theJudgeAcceptsThePlan() {
    var result = solve(rounds(5));
    var judgement = Judge.standard().judge(town, result.plan());
    assertThat(judgement.validButForPins()).isTrue();
    assertThat(judgement.score()).isEqualTo(result.score());
  }
  // end

  @Test
  void theSameSeedAndStepsGiveTheSamePlan() {
    assertThat(solve(rounds(5).seed(7)).plan()).isEqualTo(solve(rounds(5).seed(7)).plan());
  }

  @Test
  void moreRoundsAreNoWorse() {
    assertThat(solve(rounds(20)).score().medium())
        .isGreaterThanOrEqualTo(solve(rounds(1)).score().medium());
  }

  @Test
  void whatCannotBeSetIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(rounds(1).parameter("shuffle", "2")))
        .withMessageContainingAll("shuffle", "0 to 1");
    assertThatIllegalArgumentException().isThrownBy(() -> solve(rounds(1).parameter("speed", "2")))
        .withMessageContainingAll("scarce-first", "speed", "shuffle", "rounds");
  }
}
