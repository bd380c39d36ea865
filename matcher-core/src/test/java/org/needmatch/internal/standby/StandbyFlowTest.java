package org.needmatch.internal.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.standby.StandbyFlow.Option;

class StandbyFlowTest {
  private record Market(List<Option> options, int[] groupOf, int[] most, int[] room,
      BitSet barred) {

    static Market random(long seed) {
      var random = new Random(seed);
      int seats = 1 + random.nextInt(5);
      int groups = 1 + random.nextInt(seats);
      int people = 1 + random.nextInt(4);
      var options = new ArrayList<Option>();
      for (int seat = 0; seat < seats; seat++) {
        for (int person = 0; person < people; person++) {
          if (random.nextInt(3) > 0) {
            options.add(new Option(seat, person, 1 + random.nextInt(9)));
          }
        }
      }
      var barred = new BitSet();
      IntStream.range(0, options.size()).filter(i -> random.nextInt(6) == 0).forEach(barred::set);
      return new Market(options, random.ints(seats, 0, groups).toArray(),
          random.ints(groups, 0, 3).toArray(), random.ints(people, 0, 3).toArray(), barred);
    }

    /** Over all choices. */
    long best(int from, boolean[] filled, int[] inGroup, int[] ofPerson) {
      if (from == options.size()) {
        return 0;
      }
      long best = best(from + 1, filled, inGroup, ofPerson);
      var option = options.get(from);
      int group = groupOf[option.seat()];
      if (!barred.get(from) && !filled[option.seat()] && inGroup[group] < most[group]
          && ofPerson[option.person()] < room[option.person()]) {
        filled[option.seat()] = true;
        inGroup[group]++;
        ofPerson[option.person()]++;
        best = Math.max(best, option.value() + best(from + 1, filled, inGroup, ofPerson));
        filled[option.seat()] = false;
        inGroup[group]--;
        ofPerson[option.person()]--;
      }
      return best;
    }
  }

  @Test
  void theValueIsTheGreatestOfAllAndThePricesProveIt() {
    for (long seed = 0; seed < 3_000; seed++) {
      var market = Market.random(seed);
      var flow = new StandbyFlow(market.options(), market.groupOf(), market.most(), market.room(),
          market.barred());
      var chosen = Arrays.stream(flow.solve()).filter(option -> option >= 0).toArray();
      var filled = new boolean[market.groupOf().length];
      var inGroup = new int[market.most().length];
      var ofPerson = new int[market.room().length];
      long value = 0;
      for (int i : chosen) {
        var option = market.options().get(i);
        assertThat(filled[option.seat()] || market.barred().get(i)).isFalse();
        filled[option.seat()] = true;
        inGroup[market.groupOf()[option.seat()]]++;
        ofPerson[option.person()]++;
        value += option.value();
      }
      for (int group = 0; group < inGroup.length; group++) {
        assertThat(inGroup[group]).isLessThanOrEqualTo(market.most()[group]);
      }
      for (int person = 0; person < ofPerson.length; person++) {
        assertThat(ofPerson[person]).isLessThanOrEqualTo(market.room()[person]);
      }
      long best = market.best(0, new boolean[filled.length], new int[inGroup.length],
          new int[ofPerson.length]);
      assertThat(value).as("seed %d", seed).isEqualTo(best);
      assertThat(flow.limit(new long[filled.length])).as("seed %d", seed).isEqualTo(best);
    }
  }

  @Test
  void whatIsNotListedCountsInTheLimit() {
    var flow = new StandbyFlow(List.of(new Option(0, 0, 5)), new int[]{0, 0}, new int[]{2},
        new int[]{1}, new BitSet());
    assertThat(flow.solve()).containsExactly(0, -1);
    assertThat(flow.limit(new long[]{0, 0})).isEqualTo(5);
    assertThat(flow.limit(new long[]{0, 3})).isEqualTo(8);
  }
}
