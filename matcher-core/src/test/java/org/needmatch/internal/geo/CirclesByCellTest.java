package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;

class CirclesByCellTest {
  private static Place place(Random random, boolean earth) {
    return earth
        ? new Place(180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180)
        : new Place(50 + random.nextDouble(), random.nextDouble());
  }

  @Test
  void thoseFoundAreThoseThatMayHoldThePlaceInOrder() {
    int found = 0;
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      boolean earth = seed % 2 == 0;
      var circles = Stream
          .generate(() -> new Circle(place(random, earth),
              Math.pow(10, (earth ? 4 : 2) * random.nextDouble())))
          .limit(random.nextInt(300)).toList();
      var byCell = new CirclesByCell(circles);
      for (int i = 0; i < 10; i++) {
        var place = place(random, earth);
        int[] expected = IntStream.range(0, circles.size())
            .filter(k -> k % 3 != 0 && circles.get(k).mayHold(place)).toArray();
        assertThat(byCell.holding(place, k -> k % 3 != 0).toArray()).as("seed %d", seed)
            .containsExactly(expected);
        found += expected.length;
      }
    }
    assertThat(found).isGreaterThan(10_000);
  }
}
