package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialSplitsTest {

  @Test
  void theSplitIsOneOfTheCandidatesAndTheProgramStandsWhereItStood() {
    int split = 0;
    for (long seed = 0; seed < 80; seed++) {
      var model = TinyModel.ofWeeks(seed);
      var goal = ScalarizedObjective.points(model.instance());
      var branch = model.everything();
      var master = new RestrictedMaster(model.instance(), model.pairs(), goal);
      var pricing = new Pricing(model.instance(), model.conflicts(), model.blocks(), model.pairs(),
          goal, null);
      var root = new BranchTree(model.pairs().noPrices(), Long.MAX_VALUE).root();
      do {
        master.solve(10_000, () -> false);
      } while (pricing.round(root, branch, master));
      var candidates = new BranchingCandidates(model.instance(), model.pairs()).candidates(branch,
          master, master.leaning());
      var trials = new TrialSplits(model.instance(), model.pairs(), goal, master);
      double before = master.value(branch);

      var chosen = trials.best(candidates, branch, 0, () -> false);

      master.take(branch);
      assertThat(master.solve(10_000, () -> false)).isTrue();
      assertThat(master.value(branch)).as("seed %d", seed).isCloseTo(before, within(1.0));
      if (candidates.isEmpty()) {
        assertThat(chosen).isNull();
      } else {
        var decisions = new HashSet<BranchingDecision>();
        for (var candidate : candidates) {
          decisions.addAll(List.of(candidate.decision(), candidate.decision().opposite()));
        }
        assertThat(decisions).as("seed %d", seed).contains(chosen);
        split++;
      }
    }
    assertThat(split).isGreaterThan(5);
  }
}
