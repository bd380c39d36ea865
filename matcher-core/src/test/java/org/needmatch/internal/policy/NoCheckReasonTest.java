package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.domain.PolicyPack.Rule.Effect.REQUIRES;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.Settings;

class NoCheckReasonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static @Nullable NoCheckReason of(Settings settings, RoleActivity roleActivity) {
    var need = Safe.session("n", DAY, roleActivity).build();
    return NoCheckReason.of(new VettingCheck(settings), need, need.roles().getFirst());
  }

  private static @Nullable NoCheckReason reading(PolicyPack.Rule... rules) {
    return of(Packs.settings(rules), Safe.reading(ContactPattern.OCCASIONAL));
  }

  @Test
  void theFirstThatApplies() {
    assertThat(of(Settings.DEFAULT, Safe.reading(ContactPattern.WEEKLY)))
        .isEqualTo(NoCheckReason.NO_PACK);
    assertThat(of(Packs.settings(), RoleActivity.NONE)).isEqualTo(NoCheckReason.ACTIVITY_UNSAID);
    assertThat(reading(Packs.rule("r", REQUIRES, Packs.ENHANCED, PolicyPack.Rule.Trigger.DAYS)))
        .isEqualTo(NoCheckReason.UNTIL_MORE_DAYS);
    assertThat(
        reading(Packs.rule("r", DAY.plusDays(1), null, false, REQUIRES, Packs.ENHANCED, Set.of())))
        .isEqualTo(NoCheckReason.NOT_ON_THAT_DAY);
    assertThat(reading(
        Packs.rule("r", null, null, false, REQUIRES, DbsRequirement.NONE, Set.of("insured"))))
        .isEqualTo(NoCheckReason.CREDENTIALS_ONLY);
    assertThat(reading()).isEqualTo(NoCheckReason.NOTHING_ASKED);
    assertThat(reading(Packs.rule("r", REQUIRES, Packs.ENHANCED))).isNull();
  }
}
