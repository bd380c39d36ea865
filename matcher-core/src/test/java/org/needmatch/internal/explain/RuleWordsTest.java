package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.domain.RuleCode;

class RuleWordsTest {
  @ParameterizedTest
  @EnumSource(value = RuleCode.class, names = {"SKILL", "AVAILABILITY", "DBS_LEVEL"})
  void everyRuleOfASeatIsCalledByWordsAndNotByItsCode(RuleCode rule) {
    assertThat(RuleWords.name(rule.code())).isNotBlank().doesNotContain("dbs-");
    assertThat(RuleWords.effect(rule.code(), 1)).isNotBlank()
        .isNotEqualTo(RuleWords.effect(rule.code(), 2));
    assertThat(RuleWords.advice(rule.code())).isNotBlank();
  }

  @Test
  void anEmbeddersRuleIsCalledByItsCode() {
    assertThat(RuleWords.name("late-on-foot")).contains("late-on-foot");
    assertThat(RuleWords.effect("late-on-foot", 3)).contains("late-on-foot");
    assertThat(RuleWords.most("late-on-foot")).isEqualTo("late-on-foot");
  }
}
