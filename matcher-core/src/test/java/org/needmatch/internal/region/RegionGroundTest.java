package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.region.RegionGround.Border;

class RegionGroundTest {
  @Test
  void thePeopleOfOneRegionInTheNeedsOfAnotherAreThePairsOfBoth() {
    var division = Cities.division(Cities.city(240, 300, 6), 3, 0);
    var grounds = new RegionGround[division.regions()];
    for (int r = 0; r < grounds.length; r++) {
      grounds[r] = new RegionGround(division.prices(r), Cities.RULES);
    }
    int all = 0;
    for (int one = 0; one < grounds.length; one++) {
      for (int other = 0; other < grounds.length; other++) {
        if (one != other) {
          var asked = grounds[one].abroad().getOrDefault(other, Border.NONE);
          var tells = grounds[other].guests().getOrDefault(one, Border.NONE);
          long[] asks = grounds[one].keys(asked.pairs());
          long[] told = grounds[other].keys(tells.pairs());
          assertThat(told).isEqualTo(asks).isSorted();
          assertThat(tells.keys()).isEqualTo(asked.keys());
          all += asks.length;
        }
      }
    }
    assertThat(all).isPositive();
  }
}
