package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JourneyTest {

  @Test
  void aDistanceIsToldInWholeKilometresRoundedUp() {
    assertThat(Journey.toldKm(0)).isZero();
    assertThat(Journey.toldKm(0.001)).isEqualTo(1);
    assertThat(Journey.toldKm(3)).isEqualTo(3);
    assertThat(Journey.toldKm(3.0000000001)).isEqualTo(3);
    assertThat(Journey.toldKm(3.004)).isEqualTo(4);
  }

  @Test
  void aJourneyIsToldInFivesOfMinutesRoundedUp() {
    assertThat(Journey.toldMinutes(0)).isZero();
    assertThat(Journey.toldMinutes(1)).isEqualTo(5);
    assertThat(Journey.toldMinutes(10)).isEqualTo(10);
    assertThat(Journey.toldMinutes(11)).isEqualTo(15);
  }

  @Property
  void whatIsToldIsNeverLessAndNeverMuchMore(@ForAll @DoubleRange(max = 500) double km,
      @ForAll @IntRange(max = 10_000) int minutes) {
    assertThat(Journey.toldKm(km) - km).isBetween(-1e-9, 1.0);
    assertThat(Journey.toldMinutes(minutes) - minutes).isBetween(0, 4);
  }
}
