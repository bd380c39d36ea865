package org.needmatch.internal.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;

class PlacesByCellTest {
  @Test
  void noPlaceWithinReachIsMissedAnywhereOnEarthAndNoneIsFoundTwice() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      double span = seed % 3 == 0 ? 180 : 2;
      double south = List.of(-90.0, 50.0, 88.0).get(seed % 3);
      var places = new ArrayList<Place>();
      for (int i = 0; i < 300; i++) {
        places.add(new Place(south + span * random.nextDouble(),
            seed % 2 == 0 ? 360 * random.nextDouble() - 180 : 179.9 - random.nextDouble() / 5));
      }
      var byCell = new PlacesByCell(places);
      var centre = places.get(random.nextInt(300));
      double km = Math.pow(10, 4.4 * random.nextDouble());
      int[] found = byCell.near(centre, km);
      assertThat(found).doesNotHaveDuplicates();
      for (int i = 0; i < places.size(); i++) {
        if (Distances.greatCircleKm(places.get(i), centre) <= km) {
          assertThat(found).as("seed %d", seed).contains(i);
        }
      }
    }
  }

  @Test
  void thoseInACircleAreThoseThatItMayHoldInOrder() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var places = Stream
          .generate(() -> new Place(50 + random.nextDouble(), 2 * random.nextDouble()))
          .limit(seed * 5).toList();
      var circle = new Circle(new Place(50.5, 1), 60 * random.nextDouble());
      assertThat(new PlacesByCell(places).in(circle)).as("seed %d", seed).containsExactly(
          IntStream.range(0, places.size()).filter(i -> circle.mayHold(places.get(i))).toArray());
    }
  }

  @Test
  void whoLivesFarAwayIsNotLookedAt() {
    var places = new ArrayList<>(List.of(new Place(51, 0), new Place(51.001, 0.001)));
    for (int i = 0; i < 100; i++) {
      places.add(new Place(i - 49.5, i));
    }
    assertThat(
        Arrays.stream(new PlacesByCell(places).near(new Place(51, 0), 0.1)).sorted().toArray())
        .containsExactly(0, 1);
  }
}
