package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.ServedGroup;

class CheckRequirementTest {
  private static DbsRequirement asks(DbsLevel level, Workforce workforce, BarredList list) {
    return new DbsRequirement(level, Set.of(workforce), Set.of(list));
  }

  @Test
  void bothAskForAsMuchAsTheTwo() {
    var both = CheckRequirement.both(asks(DbsLevel.STANDARD, Workforce.CHILD, BarredList.CHILD),
        asks(DbsLevel.ENHANCED, Workforce.ADULT, BarredList.ADULT));
    assertThat(both).isEqualTo(new DbsRequirement(DbsLevel.ENHANCED,
        Set.of(Workforce.CHILD, Workforce.ADULT), Set.of(BarredList.CHILD, BarredList.ADULT)));
  }

  @Test
  void whatAsksNoLevelAddsNothing() {
    var nothing = asks(DbsLevel.NONE, Workforce.ADULT, BarredList.ADULT);
    var basic = new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of());
    assertThat(CheckRequirement.both(nothing, basic)).isEqualTo(basic);
    assertThat(CheckRequirement.both(basic, nothing)).isEqualTo(basic);
  }

  @Test
  void rulesAddUpAndUnsureOnesAreToldUntilTheyAreSignedOff() {
    var one = Packs.rule("one", PolicyPack.Rule.Effect.REQUIRES, Packs.BASIC);
    var unsure = Packs.rule("unsure", null, null, true, PolicyPack.Rule.Effect.REQUIRES,
        Packs.ENHANCED, Set.of("first aid"));
    var asked = CheckRequirement.of(List.of(one, unsure), Set.of());
    assertThat(asked.check().level()).isEqualTo(DbsLevel.ENHANCED);
    assertThat(asked.credentials()).containsExactly("first aid");
    assertThat(asked.ruleIds()).containsExactly("one", "unsure");
    assertThat(asked.unsigned()).containsExactly(unsure);
    assertThat(CheckRequirement.of(List.of(unsure), Set.of("unsure")).unsigned()).isEmpty();
    assertThat(asked.isNone()).isFalse();
    assertThat(CheckRequirement.of(List.of(), Set.of()).isNone()).isTrue();
  }

  @Test
  void aCheckedPersonCoversTheWorkforceOfEachGroup() {
    var checked = CheckRequirement.checked(new PolicyPack.Checked(DbsLevel.ENHANCED, true),
        Set.of(ServedGroup.CHILD, ServedGroup.ADULT));
    assertThat(checked.check().workforces()).containsExactlyInAnyOrder(Workforce.CHILD,
        Workforce.ADULT);
    assertThat(checked.membership()).containsExactlyInAnyOrder(ServedGroup.CHILD,
        ServedGroup.ADULT);
  }
}
