package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootprintTest {
  private static final long GIGABYTE = 1L << 30;

  @Test
  void whatFitsIsNotCutAndWhatDoesNotIsCutTheMoreTheLargerItIs() {
    assertThat(Footprint.of(1_000_000, 20_000, 10_000, 2 * GIGABYTE).regions()).isEqualTo(1);
    var large = Footprint.of(65_000_000, 1_000_000, 500_000, 14 * GIGABYTE);
    assertThat(large.bytes()).isGreaterThan(14 * GIGABYTE);
    assertThat(large.regions()).isBetween(4, 60);
    assertThat(Footprint.of(65_000_000, 1_000_000, 500_000, 8 * GIGABYTE).regions())
        .isGreaterThan(large.regions());
    assertThat(Footprint.of(Integer.MAX_VALUE, 5_000_000, 500_000, GIGABYTE).regions())
        .isEqualTo(1_000);
  }

  @Test
  void noRegionIsLeftOverWhenTwoAreDoneAtATime() {
    for (long heap = GIGABYTE; heap < 40 * GIGABYTE; heap += GIGABYTE / 3) {
      int regions = Footprint.of(65_000_000, 1_000_000, 500_000, heap).regions();
      assertThat(regions <= 2 || regions % 4 == 0).as("%d regions", regions).isTrue();
    }
  }

  @Test
  void aTownIsNotAskedAboutAndACityIsSampled() {
    assertThat(Footprint.of(Cities.city(100, 100, 1), Cities.RULES, 1).regions()).isEqualTo(1);
    var city = Cities.city(5_000, 2_000, 1);
    var footprint = Footprint.of(city, Cities.RULES, 40L << 20);
    assertThat(footprint.regions()).isGreaterThan(1);
    assertThat(Footprint.of(city, Cities.RULES, 8 * GIGABYTE).regions()).isEqualTo(1);
  }
}
