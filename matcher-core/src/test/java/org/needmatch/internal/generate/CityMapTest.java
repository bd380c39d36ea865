package org.needmatch.internal.generate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CityMapTest {
  @Test
  void aCityGrowsWithItsPeople() {
    assertThat(new CityMap(1, 10, 10).districts()).hasSize(5);
    assertThat(new CityMap(1, 4_000, 6_000).districts()).hasSize(30);
  }

  @Test
  void peopleLiveNearTheirDistrict() {
    var map = new CityMap(7, 2_000, 3_000);
    for (var district : map.districts()) {
      var dice = new RandomStream(7, RandomStream.Topic.HOME, district.index());
      var middle = requireNonNull(district.area().place());
      assertThat(map.near(district, dice).straightKm(middle)).isLessThan(8);
      assertThat(map.hospitalDistrict(district).index() % 20).isZero();
      assertThat(district.decile()).isBetween(1, 10);
    }
  }
}
