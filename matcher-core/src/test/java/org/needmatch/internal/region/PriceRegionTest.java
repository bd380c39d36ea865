package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.region.PriceRegion.Turn;

/** Regions that tell each other their prices do what one whole does. */
class PriceRegionTest {
  private static final int STEPS = 12;

  private record Prices(List<Long> bounds, TreeMap<Long, Long> byPair) {
  }

  private static Prices priced(Division division) {
    var turns = new ArrayList<Turn>();
    var bounds = new ArrayList<Long>();
    for (int step = -1; step < STEPS; step++) {
      var before = List.copyOf(turns);
      turns.clear();
      long bound = 0;
      for (int r = 0; r < division.regions(); r++) {
        var others = new ArrayList<RegionBorder.Heard>();
        for (int other = 0; other < before.size(); other++) {
          if (other != r) {
            others.add(before.get(other).border().by(r));
          }
        }
        turns.add(PriceRegion.step(division.prices(r), Cities.RULES,
            before.isEmpty() ? null : before.get(r).state(), others, step < 0 ? 0 : 1));
        bound += turns.getLast().share();
      }
      if (step >= 0) {
        bounds.add(bound);
      }
    }
    var byPair = new TreeMap<Long, Long>();
    for (int r = 0; r < division.regions(); r++) {
      var region = new PriceRegion(division.prices(r), Cities.RULES);
      region.restore(turns.get(r).state());
      var all = region.all();
      for (int i = 0; i < all.keys().length; i++) {
        assertThat(byPair.put(all.keys()[i], all.prices()[i])).isNull();
      }
    }
    return new Prices(bounds, byPair);
  }

  @Test
  void exchangedEveryStepTheyAreTheWholesNumberByNumber() {
    for (long seed : new long[]{1, 2}) {
      var city = Cities.city(240, 300, seed);
      var whole = priced(Cities.division(city, 1, 0));
      assertThat(whole.bounds().getLast()).isLessThan(whole.bounds().getFirst());
      for (int regions = 2; regions <= 4; regions++) {
        var division = Cities.division(city, regions, regions);
        assertThat(division.regions()).isEqualTo(regions);
        assertThat(division.shared()).isPositive();
        var parts = priced(division);
        assertThat(parts.bounds()).isEqualTo(whole.bounds());
        assertThat(parts.byPair()).isEqualTo(whole.byPair());
      }
    }
  }

  @Test
  void aPriceThatNobodyTellsIsNoBound() {
    var division = Cities.division(Cities.city(240, 300, 1), 2, 0);
    var nothing = List
        .of(new RegionBorder(1, new PairPrices(new long[0], new long[0]), Map.of()).by(0));
    assertThatThrownBy(() -> PriceRegion.step(division.prices(0), Cities.RULES, null, nothing, 0))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("was not told");
  }
}
