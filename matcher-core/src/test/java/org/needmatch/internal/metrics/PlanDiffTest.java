package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.metrics.Figures;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;

class PlanDiffTest {
  @Test
  void aPlanAndItselfDifferInNothing() {
    var diff = PlanDiff.of(Problems.oneOfEach(), Problems.oneOfEachPlan(),
        Problems.oneOfEachPlan());

    assertThat(diff.isZero()).isTrue();
    assertThat(diff.all().metPoints()).isZero();
    assertThat(diff.people()).isEmpty();
    assertThat(diff.areas().values()).allMatch(Change::isZero).hasSize(3);
  }

  @Test
  void differencesByInitiativeAreaAndPerson() {
    var after = new Plan(Problems.oneOfEachPlan().assignments().stream()
        .filter(row -> !row.needId().equals("kitchen"))
        .map(row -> row.needId().equals("shelter")
            ? Assignment.of("shelter", row.role(), 1, "dan")
            : row)
        .toList());

    var diff = PlanDiff.of(Problems.oneOfEach(), Problems.oneOfEachPlan(), after);

    assertThat(diff.isZero()).isFalse();
    // Two core seats of weight 1 in the kitchen are gone.
    assertThat(diff.all().metPoints()).isEqualTo(-2000);
    assertThat(diff.all().seats()).isEqualTo(-2);
    assertThat(diff.all().volunteerMinutes()).isEqualTo(-300);
    assertThat(Objects.requireNonNull(diff.initiatives().get("food")).metPoints()).isEqualTo(-2000);
    assertThat(Objects.requireNonNull(diff.initiatives().get("school")).isZero()).isTrue();
    assertThat(Objects.requireNonNull(diff.areas().get("dale")).needsRunning()).isEqualTo(-1);
    assertThat(diff.people()).containsExactly(
        new PersonChange("bob", List.of("kitchen"), List.of(), 270, 120),
        new PersonChange("cat", List.of("shelter"), List.of(), 480, 0),
        new PersonChange("dan", List.of(), List.of("shelter"), 60, 540),
        new PersonChange("eve", List.of("kitchen"), List.of(), 270, 120));
  }

  @Test
  void plansOfTwoInputsAreComparedBySeries() {
    var first = Problems.oneOfEach();
    var diff = PlanDiff.of(first, Problems.oneOfEachPlan(), Problems.single(),
        new Plan(List.of(Assignment.of("read", "volunteer", 1, "ann"))));

    assertThat(Objects.requireNonNull(diff.areas().get("hill")).after()).isEqualTo(Figures.NONE);
    assertThat(diff.people().getFirst())
        .isEqualTo(new PersonChange("ann", List.of("club (lead)"), List.of("read"), 120, 60));
    assertThat(diff.people().get(1).leaves()).containsExactly("club (helper)", "kitchen-weekly");
  }
}
