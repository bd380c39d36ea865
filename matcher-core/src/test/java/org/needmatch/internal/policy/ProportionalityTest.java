package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.TimeSpan;

class ProportionalityTest {
  private static final RoleActivity READING = Safe.reading(ContactPattern.OCCASIONAL);
  private static final TimeSpan TIME = TimeSpan.of(LocalDate.of(2026, 9, 1), 540, 600);

  private static boolean exceeded(DbsLevel level, Set<BarredList> lists, PolicyPack.Rule... rules) {
    return new Proportionality(Packs.evaluator(rules)).exceeded(READING, TIME,
        new DbsRequirement(level, Set.of(), lists));
  }

  @ParameterizedTest
  @CsvSource({"NONE,false", "BASIC,false", "STANDARD,true", "ENHANCED,true"})
  void anybodyMayBeAskedForABasicCheckAndForNoMore(DbsLevel level, boolean exceeded) {
    assertThat(exceeded(level, Set.of())).isEqualTo(exceeded);
  }

  @ParameterizedTest
  @EnumSource(value = PolicyPack.Rule.Effect.class, names = {"PERMITS", "REQUIRES"})
  void aRuleEntitlesToItsLevelAndItsLists(PolicyPack.Rule.Effect effect) {
    var entitled = Packs.rule("r", effect, Packs.ENHANCED);
    assertThat(exceeded(DbsLevel.ENHANCED, Set.of(), entitled)).isFalse();
    assertThat(exceeded(DbsLevel.ENHANCED, Set.of(BarredList.CHILD), entitled)).isTrue();
  }

  @Test
  void anOrganisationsOwnRuleEntitlesToNothing() {
    var own = Packs.rule("own", PolicyPack.Rule.Effect.OWN, Packs.ENHANCED);
    assertThat(exceeded(DbsLevel.NONE, Set.of(), own)).as("the rule asks too much").isTrue();
    assertThat(exceeded(DbsLevel.NONE, Set.of(), own,
        Packs.rule("r", PolicyPack.Rule.Effect.PERMITS, Packs.ENHANCED))).isFalse();
  }
}
