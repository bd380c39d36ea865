package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.json.PlanDocument.Row;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;

class PlanDocumentTest {
  @ParameterizedTest
  @CsvSource({"raed,volunteer,ann,/start/1/needId: \"raed\" is no need of the problem.",
      "read,cook,ann,/start/1/role: \"cook\" is no role of the need read.",
      "read,volunteer,an,/start/1/volunteerId: \"an\" is no volunteer of the problem."})
  void aRowThatNamesWhatTheProblemDoesNotHaveIsRefusedWithItsPlace(String need, String role,
      String volunteer, String message) {
    var rows = List.of(new Row("read", "volunteer", 1, "ann"), new Row(need, role, 1, volunteer));

    assertThatThrownBy(() -> PlanDocument.plan("/start", rows, Problems.single()))
        .isInstanceOf(JsonDocumentException.class)
        .hasMessage(message + " Correct the row, or leave it out.");
  }

  @Test
  void rowsAreSortedWhateverTheOrderTheyCameIn() {
    var plan = new Plan(List.of(Assignment.of("b", "r", 1, "v"), Assignment.of("a", "r", 10, "w"),
        Assignment.of("a", "r", 2, "x"), Assignment.of("a", "q", 1, "y")));

    assertThat(PlanDocument.of(plan).assignments()).extracting(Row::volunteerId)
        .containsExactly("y", "x", "w", "v");
    assertThat(PlanDocument.read(PlanDocument.of(plan).line()).toPlan()).isEqualTo(plan);
  }
}
