package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Requirement;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class LanguageRuleTest {
  private static final NeedBuilder TWO = Need.builder("n").remote(true)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
      .requires(Requirement.builder().languages(Set.of("ur", "PL")).build());

  @ParameterizedTest
  @CsvSource({"ur pl,allowed", "UR PL en,allowed", "ur,language", "en,language"})
  void everyLanguageIsSpokenWithoutRegardToCase(String spoken, String expected) {
    assertThat(OneSeat.code(LanguageRule.class,
        Problems.anyone("v").languages(Set.of(spoken.split(" "))), TWO)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ur,language", "pl,allowed"})
  void theLanguagesOfAHouseholdAddUp(String ofTheChild, String expected) {
    var child = HouseholdMember.builder("c").age(8.0).languages(Set.of(ofTheChild)).build();
    assertThat(OneSeat.code(LanguageRule.class,
        Problems.anyone("v").age(40.0).languages(Set.of("ur")).member(child), TWO))
        .isEqualTo(expected);
  }
}
