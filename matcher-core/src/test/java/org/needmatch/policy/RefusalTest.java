package org.needmatch.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.RuleCode;
import org.needmatch.policy.Refusal.Kind;
import org.needmatch.testdomain.Town;

class RefusalTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatNeedsNoMoreThanItsKindBreaksTheRuleOfIt(Kind kind) {
    var refusal = Refusal.plain(kind);
    assertThat(refusal.rule()).isEqualTo(kind.rule());
    assertThat(refusal.dates()).isEmpty();
    assertThat(kind.effort()).isPositive();
  }

  @Test
  void whoIsTooYoungWaitsAsLongAsForAnAge() {
    assertThat(Kind.UNDER_AGE.rule()).isEqualTo(RuleCode.POLICY);
    assertThat(Kind.UNDER_AGE.effort()).isEqualTo(RuleCode.AGE.effort());
    assertThat(Kind.SITE.effort()).isEqualTo(RuleCode.SITE.effort());
  }

  @Test
  void aSiteThatHasNotDecidedIsNamed() {
    assertThat(Refusal.site("hall").site()).isEqualTo("hall");
    assertThat(Refusal.site("hall").kind()).isEqualTo(Kind.SITE);
  }

  @Test
  void credentialsStandInOrderAndNothingChangesAfterwards() {
    var credentials = new LinkedHashSet<>(List.of("first aid", "care"));
    var dates = new ArrayList<LocalDate>(List.of(Town.MONDAY));
    var refusal = new Refusal(Kind.CREDENTIAL, RuleCode.POLICY, DbsRequirement.NONE, Set.of(),
        credentials, List.of("rule"), dates, "");
    credentials.clear();
    dates.clear();
    assertThat(refusal.credentials()).containsExactly("care", "first aid");
    assertThat(refusal.dates()).containsExactly(Town.MONDAY);
  }
}
