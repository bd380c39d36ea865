package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.bound.BranchingDecision.Kind;
import org.needmatch.internal.bound.PseudoCosts.Drops;

class PseudoCostsTest {
  private final PseudoCosts costs = new PseudoCosts(4);

  private static BranchingCandidate runs(int need, double share) {
    return new BranchingCandidate(new BranchingDecision(Kind.RUNS, need, -1), need, share, 1);
  }

  @Test
  void aSplitIsExpectedToLowerWhatOthersThereDidByHowFarItMoves() {
    costs.learn(runs(0, 0.5), new Drops(10, 20));
    costs.learn(runs(0, 0.75), new Drops(10, 15));

    var expected = costs.expected(runs(0, 0.8));
    assertThat(expected.decision()).as("(20 + 40) / 2 for all of it").isCloseTo(6, within(1e-9));
    assertThat(expected.opposite()).as("(40 + 20) / 2").isCloseTo(24, within(1e-9));
  }

  @Test
  void whereNothingWasTriedAllTrialsTell() {
    costs.learn(runs(0, 0.5), new Drops(1, 2));
    costs.learn(runs(1, 0.5), new Drops(3, 6));

    assertThat(costs.expected(runs(2, 0.5))).isEqualTo(new Drops(2, 4));
    assertThat(costs.sorted(List.of(runs(0, 0.5), runs(2, 0.5), runs(1, 0.5))))
        .extracting(BranchingCandidate::subject).containsExactly(1, 2, 0);
  }

  @Test
  void fourTrialsAreEnough() {
    for (int trial = 0; trial < 4; trial++) {
      assertThat(costs.known(runs(3, 0.5))).as("after %d", trial).isFalse();
      costs.learn(runs(3, 0.5), new Drops(1, 1));
    }
    assertThat(costs.known(runs(3, 0.1))).isTrue();
    assertThat(costs.known(runs(2, 0.1))).isFalse();
  }

  @Test
  void theHalfThatIsLoweredLessIsNext() {
    var decision = runs(0, 0.5).decision();
    assertThat(new Drops(1, 2).least(decision)).isEqualTo(decision);
    assertThat(new Drops(2, 1).least(decision)).isEqualTo(decision.opposite());
  }
}
