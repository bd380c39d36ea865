package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HeavyCliqueTest {
  private static BitSet[] graph(int vertices, Random random, double density) {
    var graph = Stream.generate(BitSet::new).limit(vertices).toArray(BitSet[]::new);
    for (int a = 0; a < vertices; a++) {
      for (int b = 0; b < a; b++) {
        if (random.nextDouble() < density) {
          graph[a].set(b);
          graph[b].set(a);
        }
      }
    }
    return graph;
  }

  private static long heaviest(BitSet[] graph, long[] weight) {
    long most = 0;
    for (int set = 0; set < 1 << graph.length; set++) {
      var members = BitSet.valueOf(new long[]{set});
      if (isClique(graph, members)) {
        most = Math.max(most, members.stream().mapToLong(v -> weight[v]).sum());
      }
    }
    return most;
  }

  private static boolean isClique(BitSet[] graph, BitSet members) {
    return members.stream()
        .allMatch(a -> members.stream().allMatch(b -> a == b || graph[a].get(b)));
  }

  @Property(tries = 200)
  void inASmallGraphItIsTheHeaviest(@ForAll long seed, @ForAll @IntRange(max = 12) int vertices) {
    var random = new Random(seed);
    var graph = graph(vertices, random, random.nextDouble());
    long[] weight = random.longs(vertices, 1, 5).toArray();
    var found = new HeavyClique(graph, weight).search(3_000, () -> false);
    assertThat(isClique(graph, found)).isTrue();
    assertThat(found.stream().mapToLong(v -> weight[v]).sum()).isEqualTo(heaviest(graph, weight));
  }

  @Test
  void itEndsSoonAfterItIsToStop() {
    var asked = new AtomicInteger();
    long[] weight = {1, 1};
    new HeavyClique(graph(2, new Random(1), 1), weight).search(1_000_000,
        () -> asked.incrementAndGet() == 3);
    assertThat(asked).hasValue(3);
  }

  @Test
  void twentyOfTwoHundredAreFoundAmongManySmallerOnes() {
    var random = new Random(7);
    var graph = graph(200, random, 0.5);
    int[] hidden = random.ints(0, 200).distinct().limit(20).toArray();
    for (int a : hidden) {
      for (int b : hidden) {
        graph[a].set(b, a != b);
      }
    }
    long[] weight = IntStream.range(0, 200).mapToLong(v -> 1).toArray();
    assertThat(new HeavyClique(graph, weight).search(20_000, () -> false).stream().toArray())
        .contains(IntStream.of(hidden).sorted().toArray());
  }
}
