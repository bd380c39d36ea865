package org.needmatch.internal.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.domain.Volunteer;

/** Volunteers by the square of the map, about 2 km wide, that they live in. */
final class Neighbours {
  private static final double SQUARE_NORTH = 0.02;
  private static final double SQUARE_EAST = 0.035;

  private record Square(long north, long east) {
    static Square of(Place place, int north, int east) {
      return new Square((long) Math.floor(place.latitude() / SQUARE_NORTH) + north,
          (long) Math.floor(place.longitude() / SQUARE_EAST) + east);
    }
  }

  private final int all;
  private final Map<Square, List<Integer>> squares = new HashMap<>();

  Neighbours(List<Volunteer> volunteers) {
    all = volunteers.size();
    for (int i = 0; i < all; i++) {
      var home = volunteers.get(i).home();
      if (home != null) {
        squares.computeIfAbsent(Square.of(home, 0, 0), square -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The index of somebody in or next to the place's square, or of anybody. */
  int draw(@Nullable Place place, RandomStream dice) {
    if (place != null) {
      var near = squares.get(Square.of(place, dice.between(-1, 1), dice.between(-1, 1)));
      if (near != null) {
        return dice.pick(near);
      }
    }
    return dice.below(all);
  }
}
