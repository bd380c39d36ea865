package org.needmatch.internal.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.PlacesByCell;
import org.needmatch.internal.geo.SessionLocation;

/**
 * The needs of one time, by where people travel for them. Immutable and
 * thread-safe.
 */
final class NeedsBySlot {
  private record Located(Need need, Place place) {
    static Stream<Located> of(Need need) {
      var place = SessionLocation.travelledTo(need);
      return place == null ? Stream.empty() : Stream.of(new Located(need, place));
    }
  }

  private final List<Need> anywhere;
  private final List<Located> located;
  private final PlacesByCell places;

  /** Cost: the needs, sorted. */
  NeedsBySlot(List<Need> needs) {
    anywhere = needs.stream().filter(need -> SessionLocation.travelledTo(need) == null).toList();
    located = needs.stream().flatMap(Located::of)
        .sorted(Comparator.comparingDouble(one -> one.place().latitude())).toList();
    places = new PlacesByCell(located.stream().map(Located::place).toList());
  }

  /**
   * Those to which nobody travels, and those in the circle, or a little outside.
   * Cost: the needs about as near.
   *
   * @param reach
   *          null for none
   */
  Stream<Need> within(@Nullable Circle reach) {
    if (reach == null) {
      return anywhere.stream();
    }
    return Stream.concat(anywhere.stream(),
        Arrays.stream(places.near(reach.centre(), reach.km())).sorted().mapToObj(located::get)
            .filter(one -> reach.mayHold(one.place())).map(Located::need));
  }
}
