package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedRow;
import org.needmatch.testdomain.Problems;

class DanglingReferenceTest {
  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"read,volunteer,ann,-", "gone,volunteer,ann,need",
      "read,volunteer,bob,volunteer", "read,lead,ann,role", "gone,lead,bob,need"})
  void theFirstThingThatIsNotThereIsNamed(String need, String role, String volunteer,
      @Nullable String missing) {
    assertThat(new DanglingReference(Problems.single())
        .of(PublishedRow.proposed(Assignment.of(need, role, 1, volunteer)))).isEqualTo(missing);
  }
}
