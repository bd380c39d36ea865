package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleCodeTest {
  @Test
  void everyCodeIsFoundAgainAndIsInKebabCase() {
    for (var rule : RuleCode.values()) {
      assertThat(RuleCode.of(rule.code())).contains(rule);
      assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
    }
    assertThat(RuleCode.of("Skill")).isEmpty();
    assertThat(RuleCode.of("")).isEmpty();
  }

  @Test
  void rulesOfOneRowSayWhatIsWrongAndTheOthersDoNot() {
    for (var rule : RuleCode.values()) {
      boolean ofRow = rule.scope() == RuleCode.Scope.SEAT || rule == RuleCode.FREQUENCY
          || rule == RuleCode.STANDBY;
      assertThat(rule.breach().isEmpty()).as(rule.code()).isEqualTo(!ofRow);
    }
  }

  @Test
  void rulesOfOneRowComeBeforeThoseOfRowsTogether() {
    assertThat(RuleCode.AVAILABILITY).isLessThan(RuleCode.SKILL);
    assertThat(RuleCode.SKILL).isLessThan(RuleCode.DBS_LEVEL);
    assertThat(RuleCode.DISTANCE).isLessThan(RuleCode.AVOIDS);
    assertThat(RuleCode.DECIDE).isLessThan(RuleCode.OVERLAP);
  }

  @Test
  void nobodyIsAskedToBeOlderOrOfAnotherGenderBeforeAnythingElse() {
    assertThat(RuleCode.GENDER.effort()).isGreaterThan(RuleCode.LANGUAGE.effort());
    assertThat(RuleCode.AGE.effort()).isGreaterThan(RuleCode.DBS_LEVEL.effort());
    assertThat(RuleCode.DBS_DATE.effort()).isLessThan(RuleCode.DBS_LEVEL.effort());
    assertThat(RuleCode.CHECK_WITHDRAWN.effort()).isGreaterThan(RuleCode.CHECK_PENDING.effort());
  }
}
