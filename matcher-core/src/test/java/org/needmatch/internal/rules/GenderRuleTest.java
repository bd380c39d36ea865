package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Requirement;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class GenderRuleTest {
  private static NeedBuilder asking(@Nullable String gender) {
    return Need.builder("n").remote(true).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .requires(Requirement.builder().gender(gender).build());
  }

  @ParameterizedTest
  @CsvSource({"female,Female,allowed", "female,male,gender", "female,,gender", ",male,allowed",
      ",,allowed"})
  void whereOneIsAskedItIsKnown(@Nullable String asked, @Nullable String gender, String expected) {
    assertThat(OneSeat.code(GenderRule.class, Problems.anyone("v").gender(gender), asking(asked)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"18,male,gender", "17.9,male,allowed", ",male,gender", "18,female,allowed",
      ",,gender"})
  void ofAHouseholdEverybodyIsWhoMayBeAnAdult(@Nullable Double age, @Nullable String gender,
      String expected) {
    var other = HouseholdMember.builder("m").age(age).gender(gender).build();
    assertThat(OneSeat.code(GenderRule.class,
        Problems.anyone("v").age(40.0).gender("female").member(other), asking("female")))
        .isEqualTo(expected);
  }
}
