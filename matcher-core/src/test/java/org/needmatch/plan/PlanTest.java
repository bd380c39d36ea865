package org.needmatch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void rowsAreSortedWhateverTheirOrder() {
    var first = Assignment.of("a", "helper", 1, "v");
    var second = Assignment.of("a", "lead", 1, "v");
    var third = Assignment.of("a", "lead", 2, "u");
    var fourth = Assignment.of("b", "helper", 1, "v");
    var plan = new Plan(List.of(fourth, third, first, second));
    assertThat(plan.assignments()).containsExactly(first, second, third, fourth);
    assertThat(plan).isEqualTo(new Plan(List.of(first, second, third, fourth)));
  }

  @Test
  void whoeverIsReadyTwiceIsOnePerson() {
    var ready = new Plan.Standbys(List.of(Assignment.of("a", "lead", 1, "v"),
        Assignment.of("b", "lead", 1, "v"), Assignment.of("b", "lead", 2, "u")), 4, 0, 0);
    assertThat(ready.people()).isEqualTo(2);
    assertThat(Plan.Standbys.NONE.people()).isZero();
  }
}
