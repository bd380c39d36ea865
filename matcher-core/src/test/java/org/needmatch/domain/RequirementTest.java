package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {
  private static Requirement skills(Map<String, Integer> skills) {
    return Requirement.builder().skills(skills).build();
  }

  @Test
  void wordsAreInLowerCaseAndTheHighestLevelCounts() {
    assertThat(skills(Map.of("Maths", 2, "MATHS", 4, "maths", 3)).skills())
        .containsExactly(Map.entry("maths", 4));
    assertThat(Requirement.builder().languages(Set.of("UR")).gender("Female").build())
        .isEqualTo(Requirement.builder().languages(Set.of("ur")).gender("female").build());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void aLevelIsFromOneToFive(int level) {
    assertThatIllegalArgumentException().isThrownBy(() -> skills(Map.of("maths", level)))
        .withMessageContainingAll("maths", String.valueOf(level));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 150.1, Double.NaN})
  void anAgeIsWithinALife(double age) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.builder().minAge(age).build());
  }
}
