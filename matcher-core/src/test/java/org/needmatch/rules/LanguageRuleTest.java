package org.needmatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Requirement;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class LanguageRuleTest {
  private static final NeedBuilder TWO = Need.builder("n").remote(true)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
      .requires(new Requirement(Map.of(), DbsRequirement.NONE, null, null, Set.of("ur", "PL")));

  @ParameterizedTest
  @CsvSource({"ur pl,allowed", "UR PL en,allowed", "ur,language", "en,language"})
  void everyLanguageIsSpokenWithoutRegardToCase(String spoken, String expected) {
    assertThat(OneSeat.code(LanguageRule.class,
        Problems.anyone("v").languages(Set.of(spoken.split(" "))), TWO)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ur,language", "pl,allowed"})
  void theLanguagesOfAHouseholdAddUp(String ofTheChild, String expected) {
    var child = new HouseholdMember("c", "", null, 8.0, DbsCertificate.NONE, null, Map.of(),
        List.of(), Set.of(ofTheChild));
    assertThat(OneSeat.code(LanguageRule.class,
        Problems.anyone("v").age(40.0).languages(Set.of("ur")).member(child), TWO))
        .isEqualTo(expected);
  }
}
