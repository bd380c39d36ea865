package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.Score;
import org.needmatch.testdomain.TinyProblems;

class PriceWorkerTest {
  private final List<Long> reported = new ArrayList<>();
  private final StepControl control = new StepControl(100) {
    @Override
    public void bound(long medium) {
      reported.add(medium);
    }
  };

  private PriceWorker worker(Instance instance) {
    return new PriceWorker(instance, new Conflicts(instance), control, new Budget(control, false));
  }

  @Test
  void exhaustedPricesProveTheBestPlan() {
    int proven = 0;
    for (long seed = 0; seed < 30; seed++) {
      var problem = TinyProblems.random(seed);
      var optimum = BruteForce.optimum(problem);
      var worker = worker(Instance.of(problem));
      worker.exhaust(optimum.score());
      assertThat(worker.medium()).as("seed %d", seed)
          .isGreaterThanOrEqualTo(optimum.score().medium());
      assertThat(worker.certificate().provenMedium()).isEqualTo(worker.medium());
      proven += worker.medium() == optimum.score().medium() ? 1 : 0;
    }
    assertThat(proven).isGreaterThan(24);
  }

  @Test
  void onlyALowerBoundIsReported() {
    var worker = worker(Instance.of(Day.of(1, 18, 19).build()));
    worker.report();
    worker.report();
    assertThat(reported).containsExactly(2000L);
    worker.exhaust(new Score(0, 1000, 0));
    worker.report();
    assertThat(reported).containsExactly(2000L, 1000L);
  }

  @Test
  void whatFailsOnceIsNotTriedAgainAndTheBoundStays() {
    var failing = new StepControl(100) {
      @Override
      public boolean guard(String part, Runnable work) {
        return false;
      }
    };
    var instance = Instance.of(Day.of(1, 18, 19).build());
    var worker = new PriceWorker(instance, new Conflicts(instance), failing,
        new Budget(failing, false));
    worker.exhaust(new Score(0, 1000, 0));
    assertThat(worker.medium()).isEqualTo(2000);
    assertThat(worker.causes()).containsExactly(GapCause.FAULT);
  }
}
