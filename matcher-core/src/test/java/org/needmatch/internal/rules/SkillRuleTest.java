package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.rules.Reason;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SkillRuleTest {
  private static final LocalDate DAY = Town.MONDAY;

  private static NeedBuilder asking(Map<String, Integer> skills) {
    return Need.builder("n").remote(true).on(DAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .requires(Requirement.builder().skills(skills).build());
  }

  private static String maths(VolunteerBuilder volunteer) {
    return OneSeat.code(SkillRule.class, volunteer, asking(Map.of("maths", 3)));
  }

  @ParameterizedTest
  @CsvSource({"maths,2,skill", "maths,3,allowed", "MATHS,4,allowed", "driving,5,skill"})
  void theLevelAskedOrAboveWithoutRegardToCase(String skill, int level, String expected) {
    assertThat(maths(Problems.anyone("v").skill(skill, level))).isEqualTo(expected);
  }

  @Test
  void everySkillIsNeeded() {
    var two = asking(Map.of("maths", 1, "driving", 2));
    assertThat(OneSeat.code(SkillRule.class, Problems.anyone("v").skill("maths", 5), two))
        .isEqualTo("skill");
    assertThat(OneSeat.code(SkillRule.class,
        Problems.anyone("v").skill("maths", 1).skill("driving", 2), two)).isEqualTo("allowed");
  }

  @ParameterizedTest
  @CsvSource({"-1,skill", "0,allowed", "1,allowed"})
  void aDatedSkillCountsToItsLastDay(int daysAfter, String expected) {
    var dated = new ExpiringSkill("maths", 3, DAY.plusDays(daysAfter));
    assertThat(maths(Problems.anyone("v").skill(dated))).isEqualTo(expected);
    assertThat(maths(Problems.anyone("v").skill("maths", 1).skill(dated))).isEqualTo(expected);
    assertThat(maths(Problems.anyone("v").skill("maths", 3).skill(dated))).isEqualTo("allowed");
  }

  @ParameterizedTest
  @CsvSource({"2,skill", "3,allowed"})
  void aChildOfAHouseholdMayHaveIt(int level, String expected) {
    var child = HouseholdMember.builder("c").age(8.0).skills(Map.of("maths", level)).build();
    assertThat(maths(Problems.anyone("v").age(40.0).member(child))).isEqualTo(expected);
  }

  @Test
  void theReasonTellsWhatRanOutFromWhatWasNeverThere() {
    var ranOut = Problems.anyone("v").skill(new ExpiringSkill("maths", 3, DAY.minusDays(1)));
    assertThat(OneSeat.reason(SkillRule.class, OneSeat.of(ranOut, asking(Map.of("maths", 3)))))
        .isEqualTo(new Reason.SkillRanOut("maths", DAY.minusDays(1)));
    assertThat(OneSeat.reason(SkillRule.class,
        OneSeat.of(Problems.anyone("v").skill("maths", 2), asking(Map.of("maths", 3)))))
        .isEqualTo(new Reason.SkillMissing("maths", 3, 2));
  }
}
