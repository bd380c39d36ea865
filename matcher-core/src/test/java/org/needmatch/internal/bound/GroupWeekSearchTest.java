package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.IntList;

/** The best period of groups and of long weeks against all sets of edges. */
class GroupWeekSearchTest {
  private static final int MAX_EDGES = 12;

  @Test
  void theBestPeriodIsTheBestOfAllSets() {
    int groups = 0;
    int longs = 0;
    for (long seed = 0; seed < 120; seed++) {
      var model = TinyModel.random(seed);
      var graph = model.instance().graph();
      var search = new GroupWeekSearch(model.instance(), model.conflicts(), model.pairs());
      var price = model.prices(new Random(seed));
      for (int u = 0; u < graph.units(); u++) {
        int size = graph.end(u) - graph.begin(u);
        if (size > 0 && size <= MAX_EDGES && (graph.isGroupUnit(u) || graph.isLong(u))) {
          var chosen = new IntList();
          long best = search.best(u, price, model.everything().marks(), chosen);
          assertThat(best).as("seed %d, unit %d", seed, u).isEqualTo(bestOfAll(model, u, price));
          assertThat(fits(model, chosen)).isTrue();
          assertThat(worth(model, chosen, price)).isEqualTo(best);
          groups += graph.isGroupUnit(u) ? 1 : 0;
          longs += graph.isLong(u) ? 1 : 0;
        }
      }
    }
    assertThat(groups).isGreaterThan(15);
    assertThat(longs).isGreaterThan(30);
  }

  private static long bestOfAll(TinyModel model, int unit, long[] price) {
    int begin = model.instance().graph().begin(unit);
    int size = model.instance().graph().end(unit) - begin;
    long best = 0;
    for (int set = 1; set < 1 << size; set++) {
      var edges = new IntList();
      for (int i = 0; i < size; i++) {
        if ((set >> i & 1) == 1) {
          edges.add(begin + i);
        }
      }
      long worth = worth(model, edges, price);
      if (worth > best && fits(model, edges)) {
        best = worth;
      }
    }
    return best;
  }

  private static boolean fits(TinyModel model, IntList edges) {
    var limits = new PeriodLimits(model.instance());
    var before = new IntList();
    for (int i = 0; i < edges.size(); i++) {
      int edge = edges.get(i);
      if (IntStream.range(0, before.size()).anyMatch(
          k -> model.conflicts().between(edge, before.get(k))) || !limits.admits(edge, before)) {
        return false;
      }
      before.add(edge);
    }
    return true;
  }

  private static long worth(TinyModel model, IntList edges, long[] price) {
    long[] worth = {0};
    for (int i = 0; i < edges.size(); i++) {
      model.instance().graph().forEachPlacement(edges.get(i),
          (volunteer, role, pair) -> worth[0] += price[pair]);
    }
    return worth[0];
  }
}
