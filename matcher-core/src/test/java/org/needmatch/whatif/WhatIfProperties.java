package org.needmatch.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Explainer;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Plan;
import org.needmatch.run.Matcher;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyProblems;

/** Every "if" of small weeks, applied and solved again by brute force. */
class WhatIfProperties {
  private static final SolveOptions EFFORT = SolveOptions.defaults().withTimeLimit(null)
      .withStepLimit(20L).withThreads(1);

  private int exact;
  private int inexact;
  private int compared;

  @Test
  void gainsAreThoseOfTheBestPlans() {
    for (long seed = 0; seed < 14; seed++) {
      var problem = TinyProblems.random(seed);
      var best = BruteForce.optimum(problem);
      if (best.score().hard() < 0) {
        continue;
      }
      var whatIf = new WhatIf(Matcher.create(), problem, best.plan(), EFFORT);
      for (var change : changes(problem, best.plan())) {
        var with = change.applyTo(problem);
        var trial = whatIf.test(change);
        var witness = Judge.standard().judge(with, trial.witness());
        assertThat(witness.validButForPins()).as("seed %d: %s", seed, change).isTrue();
        long truth = BruteForce.best(with).medium() - best.score().medium();
        assertThat(trial.needGain()).as("seed %d: %s", seed, change).isLessThanOrEqualTo(truth);
        if (trial.exact()) {
          assertThat(trial.needGain()).as("seed %d: %s", seed, change).isEqualTo(truth);
          exact++;
        } else {
          inexact++;
        }
        assertThat(witness.score().medium()).as("seed %d: %s", seed, change)
            .isGreaterThanOrEqualTo(best.score().medium());
      }
    }
    assertThat(exact).as("trials proven exact").isGreaterThan(30).isGreaterThan(3 * inexact);
  }

  @Test
  void theFirstIsTheTrueFirstAndTheTopTenAreTrue() {
    for (long seed = 100; seed < 112; seed++) {
      var problem = TinyProblems.random(seed);
      var best = BruteForce.optimum(problem);
      var changes = changes(problem, best.plan());
      if (best.score().hard() < 0 || changes.isEmpty()) {
        continue;
      }
      var advice = Recruiting.of(problem, best.plan(), EFFORT, Integer.MAX_VALUE);
      if (!advice.stream().allMatch(Trial::exact)) {
        continue;
      }
      var truth = changes.stream()
          .map(change -> BruteForce.best(change.applyTo(problem)).medium() - best.score().medium())
          .filter(gain -> gain > 0).sorted(Comparator.reverseOrder()).limit(1).toList();
      assertThat(advice.stream().map(Trial::needGain).limit(1).toList()).as("seed %d", seed)
          .isEqualTo(truth);
      assertThat(advice).isSortedAccordingTo(Comparator.comparingLong(Trial::needGain).reversed());
      for (var trial : advice.stream().limit(10).toList()) {
        assertThat(
            BruteForce.best(trial.intervention().applyTo(problem)).medium() - best.score().medium())
            .as("seed %d: %s", seed, trial.intervention()).isEqualTo(trial.needGain());
      }
      compared++;
    }
    assertThat(compared).isGreaterThan(2);
  }

  /** Everything that recruiting looks at, small steps only. */
  private static List<Intervention> changes(Problem problem, Plan plan) {
    var changes = new ArrayList<Intervention>();
    for (var entry : Catalogue.of(problem, plan)) {
      for (int count : new int[]{1, 2, 5, 10}) {
        if (count <= entry.seats()) {
          changes.add(new Intervention.Recruit(entry.profile(), count));
        }
      }
    }
    new Arrangements(problem).of(Explainer.of(problem, plan), plan)
        .forEach(kind -> kind.forEach(one -> changes.add(one.intervention())));
    return changes;
  }
}
