package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.judge.Judge;
import org.needmatch.strategy.SolverModel;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;

class InstanceModelTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whateverIsAddedAndRemovedThePlanKeepsTheRules(long seed) {
    var instance = Instance.of(TinyProblems.published(seed));
    SolverModel model = new InstanceModel(instance);
    var random = new Random(seed);
    var plan = model.emptyPlan();
    for (int i = 0; i < 200 && model.choices() > 0; i++) {
      int choice = random.nextInt(model.choices());
      if (plan.taken(choice) && random.nextBoolean()) {
        plan.remove(choice);
      } else if (plan.mayAdd(choice)) {
        plan.add(choice);
      }
    }
    plan.dropUnfinished();

    var rows = new PlanCodec(instance).plan(plan.choices());
    var judgement = Judge.standard().judge(model.problem(), rows);
    assertThat(judgement.violations().stream().filter(broken -> !broken.byPinOnly())).isEmpty();
    assertThat(plan.score()).isEqualTo(judgement.score());
  }

  @Test
  void aChoiceSaysWhoTakesWhat() {
    var model = new InstanceModel(Instance.of(Problems.single()));

    assertThat(model.choices()).isEqualTo(1);
    var choice = model.choice(0);
    assertThat(choice.needId()).isEqualTo("read");
    assertThat(choice.seats()).singleElement()
        .satisfies(seat -> assertThat(seat.volunteerId()).isEqualTo("ann"));
  }

  @Test
  void whatMayNotBeAddedIsRefused() {
    var plan = new InstanceModel(Instance.of(Problems.single())).emptyPlan();
    plan.add(0);

    assertThat(plan.runs("read")).isTrue();
    assertThat(plan.points()).isPositive();
    assertThatThrownBy(() -> plan.add(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> plan.runs("n9")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("n9");
  }

  @Test
  void seatsAndPointsFollowThePlan() {
    var model = new InstanceModel(Instance.of(Problems.single()));
    var plan = model.emptyPlan();
    assertThat(plan.seatsLeft("read", "volunteer")).isEqualTo(1);
    assertThat(plan.points("read")).isZero();

    plan.add(0);

    assertThat(plan.seatsLeft("read", "volunteer")).isZero();
    assertThat(plan.points("read")).isEqualTo(model.mostPoints("read")).isEqualTo(plan.points());
    assertThatThrownBy(() -> plan.seatsLeft("read", "lead"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll("read", "lead");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void thePointsOfAllNeedsAreThePlans(long seed) {
    var model = new InstanceModel(Instance.of(TinyProblems.random(seed)));
    var plan = model.emptyPlan();
    for (int choice = 0; choice < model.choices(); choice++) {
      if (plan.mayAdd(choice)) {
        plan.add(choice);
      }
    }
    var firsts = new TreeSet<String>();
    model.problem().needs().forEach(need -> firsts.add(need.id()));
    if (model.problem().needs().stream().allMatch(need -> need.terms().commitment() == null)) {
      assertThat(firsts.stream().mapToLong(plan::points).sum()).isEqualTo(plan.points());
    }
  }
}
