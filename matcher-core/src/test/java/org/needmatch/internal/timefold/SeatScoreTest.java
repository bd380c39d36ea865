package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.plan.Score;

/** Timefold's score is the judge's also where safeguarding decides. */
class SeatScoreTest {
  private static final int PROBLEMS = 700;
  private static final SolutionManager<SeatPlan, HardMediumSoftScore> STREAMS = SolutionManager
      .create(SolverFactory.create(Solvers.base().withScoreDirectorFactory(Solvers.streams(true))
          .withPhases(Solvers.changeMoves())));

  private static SeatPlan random(Instance instance, Random random) {
    var plan = new SeatPlans(instance).empty();
    for (var seat : plan.getSeats()) {
      if (!seat.isPinned() && random.nextInt(100) < 60) {
        seat.setPerson(seat.getCandidates().get(random.nextInt(seat.getCandidates().size())));
      }
    }
    return plan;
  }

  private static Score score(HardMediumSoftScore score) {
    return new Score(score.hardScore(), score.mediumScore(), score.softScore());
  }

  private static boolean curableOrCommitted(Instance instance) {
    for (int n = 0; n < instance.sessions().count(); n++) {
      if (instance.pinFaults().curable(n) || instance.sessions().times().size(n) > 1) {
        return true;
      }
    }
    return false;
  }

  @Test
  void randomPlansScoreTheSameInStreamsByHandAndBeforeTheJudge() {
    long presence = 0;
    long frequency = 0;
    int withPins = 0;
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = seed % 2 == 0 ? SafeProblems.withoutPins(seed) : SafeProblems.random(seed);
      var instance = Instance.of(problem);
      var random = new Random(seed);
      for (int i = 0; i < 3; i++) {
        var plan = random(instance, random);
        var calculator = new SeatScore();
        calculator.resetWorkingSolution(plan);
        var byHand = score(calculator.calculateScore());
        assertThat(score(Objects.requireNonNull(STREAMS.update(plan)))).as("seed %d", seed)
            .isEqualTo(byHand);
        if (!curableOrCommitted(instance)
            && instance.pins().rows().stream().noneMatch(row -> row.surplus())) {
          var judgement = ScoreAssertionTest.judged(instance, plan);
          assertThat(byHand).as("seed %d", seed).isEqualTo(judgement.score());
          presence += judgement.count("presence");
          frequency += judgement.count("frequency");
          withPins += instance.pins().rows().isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(presence).isGreaterThan(50);
    assertThat(frequency).isPositive();
    assertThat(withPins).isGreaterThan(20);
  }
}
