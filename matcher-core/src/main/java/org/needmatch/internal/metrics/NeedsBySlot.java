package org.needmatch.internal.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.internal.geo.Circle;
import org.needmatch.internal.geo.PlacesByCell;

/**
 * The needs of one time, by where people travel for them. Immutable and
 * thread-safe.
 */
final class NeedsBySlot {
  private final List<OpenNeed> anywhere;
  private final List<OpenNeed> located;
  private final PlacesByCell places;

  /** Cost: the needs, sorted. */
  NeedsBySlot(List<OpenNeed> needs) {
    anywhere = needs.stream().filter(need -> need.place() == null).toList();
    located = needs.stream().filter(need -> need.place() != null)
        .sorted(Comparator.comparingDouble(need -> place(need).latitude())).toList();
    places = new PlacesByCell(located.stream().map(NeedsBySlot::place).toList());
  }

  private static Place place(OpenNeed need) {
    return Objects.requireNonNull(need.place());
  }

  /**
   * Those to which nobody travels, and those in the circle, or a little outside.
   * Cost: the needs about as near.
   *
   * @param reach
   *          null for none
   */
  Stream<OpenNeed> within(@Nullable Circle reach) {
    return reach == null
        ? anywhere.stream()
        : Stream.concat(anywhere.stream(), Arrays.stream(places.in(reach)).mapToObj(located::get));
  }
}
