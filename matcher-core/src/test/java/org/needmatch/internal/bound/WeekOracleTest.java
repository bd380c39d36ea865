package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

class WeekOracleTest {
  private static final int MAX_EDGES = 13;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void bestWeekIsTheBestOfAllSets(long seed) {
    var instance = Instance.of(CityGenerator.generate(CitySpec.of(150, 200, seed)));
    var conflicts = new Conflicts(instance);
    var pairs = new PricedPairs(instance);
    var oracle = new WeekOracle(instance, conflicts, new TimeBlocks(instance, conflicts), pairs);
    var price = prices(pairs.count(), seed);
    var marks = new PairStatus(pairs.count());
    var chosen = new IntList();
    int checked = 0;
    for (int u = 0; u < instance.graph().units(); u++) {
      int size = instance.graph().end(u) - instance.graph().begin(u);
      if (!instance.graph().isGroupUnit(u) && size > 1 && size <= MAX_EDGES) {
        long best = oracle.best(u, price, marks, chosen);
        assertThat(best).isEqualTo(bestOfAll(instance, conflicts, u, price));
        assertThat(best).isEqualTo(sum(chosen, price));
        assertThat(allowed(instance, conflicts, u, chosen)).isTrue();
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  private static long[] prices(int count, long seed) {
    var price = new long[count];
    var random = new Random(seed);
    for (int p = 0; p < count; p++) {
      price[p] = random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000);
    }
    return price;
  }

  private static long bestOfAll(Instance instance, Conflicts conflicts, int unit, long[] price) {
    int begin = instance.graph().begin(unit);
    int size = instance.graph().end(unit) - begin;
    long best = 0;
    for (int set = 1; set < 1 << size; set++) {
      var edges = new IntList();
      for (int i = 0; i < size; i++) {
        if ((set >>> i & 1) != 0) {
          edges.add(begin + i);
        }
      }
      if (sum(edges, price) > best && allowed(instance, conflicts, unit, edges)) {
        best = sum(edges, price);
      }
    }
    return best;
  }

  private static long sum(IntList edges, long[] price) {
    long sum = 0;
    for (int i = 0; i < edges.size(); i++) {
      sum += price[edges.get(i)];
    }
    return sum;
  }

  private static boolean allowed(Instance instance, Conflicts conflicts, int unit, IntList edges) {
    int volunteer = instance.graph().volunteer(unit);
    var capacity = instance.capacity();
    int minutes = 0;
    var daily = new int[instance.sessions().times().days()];
    for (int i = 0; i < edges.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (conflicts.between(edges.get(i), edges.get(j))) {
          return false;
        }
      }
      int need = instance.sessions().roleNeed(instance.graph().role(edges.get(i)));
      minutes += instance.sessions().times().allMinutes(need);
      int day = instance.sessions().times().firstDay(need);
      if (++daily[day] > capacity.daily(volunteer, day)) {
        return false;
      }
    }
    return minutes <= capacity.minutes(volunteer, 0)
        && edges.size() <= capacity.sessions(volunteer, 0);
  }
}
