package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;

class AgeRuleTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  private static VolunteerBuilder anyone() {
    return Volunteer.builder("v")
        .available(new TimeSpan(DAY.minusDays(1).atStartOfDay(), DAY.plusDays(9).atStartOfDay()));
  }

  private static NeedBuilder asking(LocalDate day, double years) {
    return Need.builder("n").remote(true).on(day, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .requires(Requirement.builder().minAge(years).build());
  }

  @ParameterizedTest
  @CsvSource({"2009-03-01,allowed", "2009-03-02,age", "2009-02-28,allowed"})
  void isReachedOnTheBirthday(LocalDate born, String expected) {
    assertThat(OneSeat.code(AgeRule.class, anyone().birthDate(born), asking(DAY, 18)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2027-02-28,age", "2027-03-01,allowed"})
  void bornOnALeapDayIsAYearOlderInMarch(LocalDate day, String expected) {
    assertThat(
        OneSeat.code(AgeRule.class, anyone().birthDate(LocalDate.of(2008, 2, 29)), asking(day, 19)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"18,allowed", "17.9,age", ",age"})
  void anAgeInYearsCountsAndAnUnknownOneFails(@Nullable Double age, String expected) {
    assertThat(OneSeat.code(AgeRule.class, anyone().age(age), asking(DAY, 18))).isEqualTo(expected);
  }

  @Test
  void theBirthDateCountsBeforeTheAge() {
    var born = anyone().birthDate(DAY.minusYears(17)).age(40.0);
    assertThat(OneSeat.code(AgeRule.class, born, asking(DAY, 18))).isEqualTo("age");
  }

  @Test
  void aSessionOfTheNightIsOnTheDayItStarts() {
    var night = Need.builder("n").remote(true)
        .on(DAY.minusDays(1), LocalTime.of(22, 0), LocalTime.of(6, 0))
        .requires(Requirement.builder().minAge(18.0).build());
    assertThat(OneSeat.code(AgeRule.class, anyone().birthDate(DAY.minusYears(18)), night))
        .isEqualTo("age");
  }

  @ParameterizedTest
  @CsvSource({"21,40,allowed", "21,20,age", "21,17,allowed", "21,,age", "17,17,allowed"})
  void ofAHouseholdEverybodyWhoMayBeAnAdultHasReachedIt(double asked, @Nullable Double age,
      String expected) {
    var other = HouseholdMember.builder("m").age(age).build();
    assertThat(OneSeat.code(AgeRule.class, anyone().age(40.0).member(other), asking(DAY, asked)))
        .isEqualTo(expected);
  }

  @Test
  void aHouseholdOfChildrenHasNoAge() {
    var child = HouseholdMember.builder("m").age(17.0).build();
    assertThat(OneSeat.code(AgeRule.class, anyone().member(child), asking(DAY, 10)))
        .isEqualTo("age");
  }
}
