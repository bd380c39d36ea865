package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseholdMemberTest {
  @Test
  void wordsAreReadAsThoseOfVolunteers() {
    var member = HouseholdMember.builder("m").gender(" F ").languages(Set.of("UR "))
        .skills(Map.of("Maths", 2)).build();
    assertThat(member.gender()).isEqualTo("female");
    assertThat(member.languages()).containsExactly("ur");
    assertThat(member.skills()).containsExactly(Map.entry("maths", 2));
  }

  @Test
  void aLogLineHoldsTheIdAlone() {
    assertThat(HouseholdMember.builder("m7").name("Ann Other").age(9.0).build().toString())
        .isEqualTo("HouseholdMember[m7]");
  }

  @Test
  void anAgeIsFrom0To150() {
    for (double age : new double[]{-0.1, 150.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HouseholdMember.builder("m7").age(age).build())
          .withMessageContaining("m7");
    }
    assertThat(HouseholdMember.builder("m").age(150.0).build().age()).isEqualTo(150);
    assertThatIllegalArgumentException().isThrownBy(() -> HouseholdMember.builder(" ").build());
  }
}
