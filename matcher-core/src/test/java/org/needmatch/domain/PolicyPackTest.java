package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.PolicyPack.Rule.Effect;
import org.needmatch.internal.policy.Packs;

class PolicyPackTest {
  @Test
  void whatOnlyPermitsRequiresNothing() {
    for (var effect : Effect.values()) {
      assertThat(Packs.rule("r", effect, Packs.BASIC).requires())
          .isEqualTo(effect != Effect.PERMITS);
    }
  }

  @Test
  void aPackDoesNotFollowWhatItWasMadeFrom() {
    var rules = new ArrayList<>(List.of(Packs.rule("r", Effect.REQUIRES, Packs.BASIC)));
    var pack = Packs.of(rules.toArray(PolicyPack.Rule[]::new));
    var activities = new HashMap<>(pack.activities());
    var copy = new PolicyPack(pack.name(), pack.version(), "", 16, true, activities, Map.of(), null,
        pack.frequency(), pack.company(), rules);
    rules.clear();
    activities.clear();
    assertThat(copy.rules()).hasSize(1);
    assertThat(copy.activities()).containsOnlyKeys("cooking", "teaching");
  }

  @Test
  void credentialsAreWordsOfAnyCase() {
    var rule = Packs.rule("r", null, null, false, Effect.OWN, Packs.BASIC, Set.of(" Insured"));
    assertThat(rule.credentials()).containsExactly("insured");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Packs.rule("r", null, null, false, Effect.OWN, Packs.BASIC, Set.of(" ")));
  }
}
