package org.needmatch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void rowsAreSortedWhateverTheirOrder() {
    var first = new Assignment("a", "helper", 1, "v");
    var second = new Assignment("a", "lead", 1, "v");
    var third = new Assignment("a", "lead", 2, "u");
    var fourth = new Assignment("b", "helper", 1, "v");
    var plan = new Plan(List.of(fourth, third, first, second));
    assertThat(plan.assignments()).containsExactly(first, second, third, fourth);
    assertThat(plan).isEqualTo(new Plan(List.of(first, second, third, fourth)));
  }
}
