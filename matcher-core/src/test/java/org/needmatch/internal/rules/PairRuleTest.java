package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.rules.Obstacle;

class PairRuleTest {
  private static final PairRule PAIRS = new PairRule(
      List.of(new VolunteerPair("a", "b", VolunteerPair.Kind.TOGETHER),
          new VolunteerPair("c", "a", VolunteerPair.Kind.APART)));

  @Test
  void eitherWayRoundIsOnePair() {
    assertThat(PAIRS.areApart("a", "c")).isTrue();
    assertThat(PAIRS.areApart("c", "a")).isTrue();
    assertThat(PAIRS.areApart("a", "b")).isFalse();
    assertThat(PAIRS.apartFrom("a")).containsExactly("c");
    assertThat(PAIRS.apartFrom("b")).isEmpty();
    assertThat(PAIRS.isTied("b", Set.of("a", "c"))).isTrue();
    assertThat(PAIRS.isTied("c", Set.of("a"))).isFalse();
  }

  @Test
  void aPartnerWhoCannotComeOrAnotherWhoIsThereStandsInTheWay() {
    assertThat(PAIRS.obstacles("a", Set.of(), Set.of("b"))).isEmpty();
    assertThat(PAIRS.obstacles("a", Set.of(), Set.of("c")))
        .containsExactly(new Obstacle.Pair("b", true));
    assertThat(PAIRS.obstacles("a", Set.of("c"), Set.of("b", "c")))
        .containsExactly(new Obstacle.Pair("c", false));
    assertThat(PAIRS.obstacles("d", Set.of("a", "b", "c"), Set.of())).isEmpty();
  }
}
