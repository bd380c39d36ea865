package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.IntList;
import org.needmatch.testdomain.TinyProblems;

/** A week as one block: the table against every set of its edges. */
class BlockOptionsTest {
  private static final int MAX_EDGES = 9;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theTableCoversEverySetAndChainsCoverNoLess(boolean bySets) {
    int compared = 0;
    for (long seed = 0; seed < 150; seed++) {
      var model = TinyModel.of(TinyProblems.random(seed));
      var graph = model.instance().graph();
      var price = model.prices(new Random(seed));
      for (int u = 0; u < graph.units(); u++) {
        int begin = graph.begin(u);
        int size = graph.end(u) - begin;
        if (size < 2 || size > MAX_EDGES || graph.isGroupUnit(u) || graph.isLong(u)) {
          continue;
        }
        var table = bySets ? bySets(model, u, price) : byChains(model, u, price);
        for (int set = 1; set < 1 << size; set++) {
          int taken = set;
          int[] edges = IntStream.range(0, size).filter(i -> (taken >> i & 1) == 1)
              .map(i -> begin + i).toArray();
          int use = IntStream.of(edges).map(model.blocks().shapes()::use).sum();
          int count = table.countStates() == 1 ? 0 : edges.length;
          if (use < table.minuteStates() && count < table.countStates() && fits(model, u, edges)) {
            long worth = IntStream.of(edges).mapToLong(e -> price[e]).sum();
            assertThat(table.cover(use, count)).as("seed %d, unit %d", seed, u)
                .isGreaterThanOrEqualTo(worth);
            compared++;
          }
        }
        for (int i = 0; bySets && i < table.states().size(); i++) {
          int state = table.states().get(i);
          var edges = new IntList();
          table.collect(table.node(state), edges);
          assertThat(fits(model, u, edges.toArray())).isTrue();
          assertThat(IntStream.of(edges.toArray()).mapToLong(e -> price[e]).sum())
              .isEqualTo(table.value(state));
        }
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void theBestOfADayInOnePlaceIsFoundInOnePass(int seed) {
    var random = new Random(seed);
    var model = TinyModel.day(WorkloadLimits.NONE, random.ints(10, 8, 20).toArray());
    var price = random.longs(10, -2, 9).toArray();
    var options = new BlockOptions(model.instance(), model.conflicts(), model.blocks());
    options.begin(0, price, model.everything().marks());
    assertThat(model.blocks().isIntervalOrder(0)).isTrue();
    options.lookInOrder(0, 10);
    long best = IntStream.range(0, 1 << 10)
        .mapToObj(set -> IntStream.range(0, 10).filter(i -> (set >> i & 1) == 1).toArray())
        .filter(edges -> fits(model, 0, edges))
        .mapToLong(edges -> IntStream.of(edges).mapToLong(e -> price[e]).sum()).max().orElseThrow();
    var found = new IntList();
    options.table().collect(options.table().node(0), found);
    assertThat(fits(model, 0, found.toArray())).isTrue();
    assertThat(IntStream.of(found.toArray()).mapToLong(e -> price[e]).sum()).isEqualTo(best);
    assertThat(options.table().value(0)).isEqualTo(best);
  }

  private static KnapsackTable bySets(TinyModel model, int unit, long[] price) {
    var options = new BlockOptions(model.instance(), model.conflicts(), model.blocks());
    options.begin(unit, price, model.everything().marks());
    options.look(model.instance().graph().begin(unit), model.instance().graph().end(unit),
        Byte.MAX_VALUE);
    return options.table();
  }

  private static KnapsackTable byChains(TinyModel model, int unit, long[] price) {
    var shapes = model.blocks().shapes();
    var table = new KnapsackTable();
    table.begin(shapes.minuteStates(unit), shapes.countStates(unit));
    table.clear();
    var graph = model.instance().graph();
    int[] edges = IntStream.range(graph.begin(unit), graph.end(unit)).toArray();
    new BlockChains(model.instance(), model.conflicts(), shapes, table).look(graph.volunteer(unit),
        edges, IntStream.of(edges).mapToLong(e -> price[e]).toArray(), edges.length);
    return table;
  }

  private static boolean fits(TinyModel model, int unit, int[] edges) {
    var shapes = model.blocks().shapes();
    for (int i = 0; i < edges.length; i++) {
      int edge = edges[i];
      for (int k = 0; k < i; k++) {
        if (model.conflicts().between(edge, edges[k])) {
          return false;
        }
      }
      long today = IntStream.of(edges).filter(e -> shapes.day(e) == shapes.day(edge)).count();
      if (today > model.instance().capacity().daily(model.instance().graph().volunteer(unit),
          shapes.day(edge))) {
        return false;
      }
    }
    return true;
  }
}
