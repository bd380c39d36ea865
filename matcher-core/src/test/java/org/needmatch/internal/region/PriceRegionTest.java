package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.bound.PriceState;
import org.needmatch.internal.region.PriceRegion.Turn;
import org.needmatch.internal.region.RegionBorder.Heard;
import org.needmatch.internal.region.RegionBorder.Told;

/** Regions that tell each other who takes what do what one whole does. */
class PriceRegionTest {
  private static final int TURNS = 13;

  private record Prices(List<Long> bounds, TreeMap<Long, Long> byPair) {
  }

  private static List<Heard> heard(List<Turn> before, int by) {
    return IntStream.range(0, before.size()).filter(other -> other != by)
        .mapToObj(other -> before.get(other).border().by(by)).toList();
  }

  private static List<Turn> turn(Division division, int turn, List<Turn> before, int stepsOfRoles) {
    return IntStream.range(0, division.regions())
        .mapToObj(r -> PriceRegion.step(division.prices(r), Cities.RULES, turn,
            before.isEmpty() ? null : before.get(r).state(), heard(before, r), stepsOfRoles))
        .toList();
  }

  private static Prices priced(Division division, int stepsOfRoles, int turns) {
    List<Turn> ended = List.of();
    var bounds = new ArrayList<Long>();
    for (int turn = 0; turn < turns; turn++) {
      ended = turn(division, turn, ended, stepsOfRoles);
      bounds.add(ended.stream().mapToLong(Turn::share).sum());
    }
    var byPair = new TreeMap<Long, Long>();
    for (int r = 0; r < division.regions(); r++) {
      var region = new PriceRegion(division.prices(r), Cities.RULES);
      region.restore(ended.get(r).state());
      var all = region.all();
      for (int i = 0; i < all.keys().length; i++) {
        assertThat(byPair.put(all.keys()[i], all.prices()[i])).isNull();
      }
    }
    return new Prices(bounds.subList(1, turns), byPair);
  }

  @Test
  void fromTheSameStartTheyAreTheWholesNumberByNumber() {
    for (long seed : new long[]{1, 2}) {
      var city = Cities.city(240, 300, seed);
      var whole = priced(Cities.division(city, 1, 0), 0, TURNS);
      assertThat(whole.bounds().getLast()).isLessThan(whole.bounds().getFirst());
      for (int regions = 2; regions <= 4; regions++) {
        var division = Cities.division(city, regions, regions);
        assertThat(division.regions()).isEqualTo(regions);
        assertThat(division.shared()).isPositive();
        var parts = priced(division, 0, TURNS);
        assertThat(parts.bounds()).isEqualTo(whole.bounds());
        assertThat(parts.byPair()).isEqualTo(whole.byPair());
      }
    }
  }

  /** What the whole is worth at prices that are given by pair. */
  private static long valueOfWhole(Division whole, TreeMap<Long, Long> byPair) {
    var region = new PriceRegion(whole.prices(0), Cities.RULES);
    var ground = region.ground();
    int[] own = ground.own();
    long[] keys = ground.keys(own);
    var state = region.state();
    long[] price = state.price().clone();
    for (int i = 0; i < own.length; i++) {
      price[own[i]] = Objects.requireNonNull(byPair.get(keys[i]));
    }
    long[] divided = IntStream.of(own).filter(p -> ground.isDivided(ground.pairs().role(p)))
        .sorted().mapToLong(p -> price[p]).toArray();
    region.restore(new PriceState(0, price, divided, state.direction(), state.seen(),
        state.leaning(), state.taken()));
    return region.turn(1, 0).share();
  }

  @Test
  void begunApartTheSharesAddUpToWhatTheWholeIsWorthAtTheirPrices() {
    for (long seed : new long[]{3, 4}) {
      var city = Cities.city(240, 300, seed);
      var whole = Cities.division(city, 1, 0);
      for (int turns : new int[]{2, 3, 9}) {
        var parts = priced(Cities.division(city, 3, 1), 6, turns);
        assertThat(parts.bounds().getLast()).isEqualTo(valueOfWhole(whole, parts.byPair()));
      }
    }
  }

  @Test
  void whatNobodyTellsIsNoBound() {
    var division = Cities.division(Cities.city(240, 300, 1), 2, 0);
    var first = turn(division, 0, List.of(), 2);
    var nothing = List
        .of(new RegionBorder(1, new PairPrices(new long[0], new long[0]), Map.of()).by(0));
    for (var told : List.of(nothing, List.<Heard>of())) {
      assertThatThrownBy(() -> PriceRegion.step(division.prices(0), Cities.RULES, 1,
          first.get(0).state(), told, 0)).isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("was not told by region 1");
    }
  }

  @Test
  void regionsWithOtherPricesForThePairsOfBothAreNoBound() {
    var division = Cities.division(Cities.city(240, 300, 1), 2, 0);
    var first = turn(division, 0, List.of(), 2);
    var second = turn(division, 1, first, 2);
    var said = second.get(1).border().by(0);
    var told = said.told();
    var other = new Heard(1, said.lowest(),
        new Told(told.keys(), told.agreed() + 1, told.start(), told.teams(), told.weeks()));
    assertThatThrownBy(() -> PriceRegion.step(division.prices(0), Cities.RULES, 2,
        second.get(0).state(), List.of(other), 0)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has other prices than region 1");
  }

  @Test
  void aRegionThatIsToldOtherwiseGoesAnotherWay() {
    var division = Cities.division(Cities.city(240, 300, 1), 2, 0);
    var second = turn(division, 1, turn(division, 0, List.of(), 2), 2);
    var said = second.get(1).border().by(0);
    var told = said.told();
    var nobody = new Heard(1, said.lowest(),
        new Told(told.keys(), told.agreed(), told.start(), new BitSet(), new BitSet()));
    var state = second.get(0).state();
    long[] before = state.price().clone();
    long[] asTold = PriceRegion.step(division.prices(0), Cities.RULES, 2, state, List.of(said), 0)
        .state().price();
    long[] otherwise = PriceRegion
        .step(division.prices(0), Cities.RULES, 2, state, List.of(nobody), 0).state().price();
    assertThat(Arrays.equals(asTold, otherwise)).isFalse();
    assertThat(state.price()).isEqualTo(before);
  }
}
