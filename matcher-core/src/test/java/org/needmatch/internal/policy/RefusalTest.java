package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.PolicyPack;
import org.needmatch.policy.Refusal;

class RefusalTest {
  private static final CheckRequirement DUTY = CheckRequirement
      .of(List.of(Packs.rule("r", PolicyPack.Rule.Effect.REQUIRES, Packs.ENHANCED)), Set.of());

  @Test
  void whatTooManyDaysAskIsAMatterOfFrequency() {
    var day = LocalDate.of(2026, 9, 7);
    assertThat(DUTY.refusal(Refusal.Kind.LEVEL, List.of()).rule().code()).isEqualTo("policy");
    assertThat(DUTY.refusal(Refusal.Kind.RENEWAL, List.of()).rule().code())
        .isEqualTo("check-renewal");
    var often = DUTY.refusal(Refusal.Kind.LEVEL, List.of(day));
    assertThat(often.rule().code()).isEqualTo("frequency");
    assertThat(often.dates()).containsExactly(day);
    assertThat(often.ruleIds()).containsExactly("r");
  }

  @Test
  void aSiteIsNamed() {
    assertThat(Refusal.site("north").site()).isEqualTo("north");
    assertThat(Refusal.site("north").rule().code()).isEqualTo("site");
  }
}
