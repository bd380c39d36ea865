package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Role;

class PinsTest {
  @Test
  void ofOnePersonInTwoRolesTheSecondTakesASeatAndFillsNone() {
    var need = Days.session("n", 0, 9, 10).role(Role.builder("lead").minimum(0).core(0).build())
        .role(Role.builder("cook").minimum(0).wanted(2).core(0).build());
    var instance = Instance.of(Days.weeks(1, List.of(Days.anyone("a")), need)
        .add(new Placement("n", "lead", "a")).add(new Placement("n", "cook", "a")).build());
    var pins = instance.pins();
    assertThat(pins.rows()).extracting(Pins.Pinned::surplus).containsExactly(true, false);
    assertThat(pins.filled(0)).as("the lead's").isZero();
    assertThat(instance.room(0)).isZero();
    assertThat(pins.filled(1)).isEqualTo(1);
    assertThat(instance.room(1)).isEqualTo(1);
    assertThat(pins.of(0)).containsExactly(0);
    assertThat(pins.in(0)).containsExactly(0);
  }

  @Test
  void pinsOfACommitmentAreOneRow() {
    var instance = Instance.of(Days
        .weeks(2, List.of(Days.anyone("a")), Days.of("c", Days.session("n", 0, 9, 10)),
            Days.of("c", Days.session("m", 7, 9, 10)))
        .add(new Placement("m", "volunteer", "a")).build());
    assertThat(instance.pins().review().kept()).hasSize(2);
    assertThat(instance.pins().rows()).hasSize(1);
  }
}
