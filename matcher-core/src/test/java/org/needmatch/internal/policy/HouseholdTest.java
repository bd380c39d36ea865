package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;

class HouseholdTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final HouseholdMember PARTNER = HouseholdMember.builder("p").age(40.0).build();

  private static VolunteerBuilder calendar() {
    return Volunteer.builder("family").member(PARTNER);
  }

  @Test
  void theRowIsOneOfThePeopleUnlessItSaysNothingOfAPerson() {
    assertThat(Household.of(Volunteer.builder("v").build()).people()).hasSize(1);
    assertThat(Household.of(calendar().build()).people()).hasSize(1);
    assertThat(Household.of(calendar().skill("maths", 1).languages(Set.of("ur")).build()).people())
        .hasSize(1);
    for (var saying : List.of(calendar().age(40.0), calendar().birthDate(DAY.minusYears(40)),
        calendar().gender("female"), calendar().dbs(DbsCertificate.enhanced(DAY)))) {
      assertThat(Household.of(saying.build()).people()).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"17.9,1", "18,2", ",2"})
  void countedIsWhoMayBeAnAdult(@Nullable Double age, int counted) {
    var household = Household
        .of(calendar().member(HouseholdMember.builder("c").age(age).build()).build());
    assertThat(household.counted(DAY)).hasSize(counted);
    assertThat(household.people()).hasSize(2);
  }

  @Test
  void comingOfAgeOnTheBirthdayOneCounts() {
    var child = HouseholdMember.builder("c").birthDate(DAY.minusYears(18)).build();
    var household = Household.of(calendar().member(child).build());
    assertThat(household.counted(DAY)).hasSize(2);
    assertThat(household.counted(DAY.minusDays(1))).hasSize(1);
  }

  @Test
  void aYoungPersonAloneIsNoHousehold() {
    assertThat(Household.of(Volunteer.builder("v").age(15.0).build()).counted(DAY)).hasSize(1);
  }

  @Test
  void theHighestLevelThatCountsOnTheDay() {
    var child = HouseholdMember.builder("c").age(8.0).skills(Map.of("maths", 2))
        .datedSkills(List.of(new ExpiringSkill("maths", 4, DAY))).languages(Set.of("PL")).build();
    var household = Household.of(calendar().skill("maths", 1).member(child).build());
    assertThat(household.level("maths", DAY)).isEqualTo(4);
    assertThat(household.level("maths", DAY.plusDays(1))).isEqualTo(2);
    assertThat(household.level("driving", DAY)).isZero();
    assertThat(household.speaks("pl")).isTrue();
    assertThat(household.speaks("ur")).isFalse();
  }

  @Test
  void whatRanOutLast() {
    var household = Household
        .of(Volunteer.builder("v").skill(new ExpiringSkill("maths", 3, DAY.minusDays(9)))
            .skill(new ExpiringSkill("maths", 3, DAY.minusDays(2)))
            .skill(new ExpiringSkill("maths", 2, DAY.minusDays(1))).build());
    assertThat(household.ranOut("maths", 3, DAY)).isEqualTo(DAY.minusDays(2));
    assertThat(household.ranOut("maths", 4, DAY)).isNull();
    assertThat(household.ranOut("maths", 2, DAY.minusDays(1))).isEqualTo(DAY.minusDays(2));
  }
}
