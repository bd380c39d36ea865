package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionGroundTest {
  @Test
  void whatOneRegionAsksForIsWhatTheOtherTellsIt() {
    var division = Cities.division(Cities.city(240, 300, 6), 3, 0);
    var grounds = new RegionGround[division.regions()];
    for (int r = 0; r < grounds.length; r++) {
      grounds[r] = new RegionGround(division.prices(r), Cities.RULES);
    }
    int asked = 0;
    for (int one = 0; one < grounds.length; one++) {
      for (int other = 0; other < grounds.length; other++) {
        if (one != other) {
          long[] asks = grounds[one].keys(grounds[one].asked().getOrDefault(other, new int[0]));
          long[] told = grounds[other].keys(grounds[other].told().getOrDefault(one, new int[0]));
          assertThat(told).isEqualTo(asks).isSorted();
          assertThat(grounds[other].toldKeys(one)).isEqualTo(grounds[one].askedKeys(other));
          asked += asks.length;
        }
      }
    }
    assertThat(asked).isPositive();
  }
}
