package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.Volunteer;

/**
 * Finds the sessions that a volunteer could reach and has a window for, without
 * looking at all of them: sessions are filed by square of the map and sorted by
 * start. It may name one too many, never one too few.
 */
public final class NeedGrid {
  private static final double SQUARE_DEGREES = 0.03;
  private static final double KM_PER_DEGREE = 111;
  private static final double MARGIN = 1e-6;

  private record Square(int north, int east) implements Comparable<Square> {
    private static final Comparator<Square> ORDER = Comparator.comparingInt(Square::north)
        .thenComparingInt(Square::east);

    static Square of(double latitude, double longitude) {
      return new Square((int) Math.floor(latitude / SQUARE_DEGREES),
          (int) Math.floor(longitude / SQUARE_DEGREES));
    }

    @Override
    public int compareTo(Square other) {
      return ORDER.compare(this, other);
    }
  }

  private final long[] start;
  private final long[] end;
  private final TravelTable listed;
  private final double detour;
  private final List<Integer> anywhere = new ArrayList<>();
  private final List<Integer> received = new ArrayList<>();
  private final List<Integer> anyTime = new ArrayList<>();
  private final TreeMap<Square, List<Integer>> squares = new TreeMap<>();
  private final TreeMap<Square, List<Integer>> withReach = new TreeMap<>();
  private final double[][] places;
  private final double[] reach;
  private double longestReach;

  /**
   * Cost: near linear.
   *
   * @param needs
   *          by number; of a commitment, the first session is enough
   * @param filed
   *          whether a need is to be found at all
   */
  public NeedGrid(Problem problem, List<Need> needs, Predicate<Need> filed) {
    listed = problem.travel();
    detour = problem.settings().travel().detour();
    places = new double[needs.size()][];
    reach = new double[places.length];
    start = new long[places.length];
    end = new long[places.length];
    for (int number = 0; number < places.length; number++) {
      var need = needs.get(number);
      var place = near(need);
      if (!filed.test(need)) {
        continue;
      }
      start[number] = AvailabilityWindows.second(need.time().start());
      end[number] = AvailabilityWindows.second(need.time().end());
      if (need.terms().anyTime()) {
        anyTime.add(number);
      } else if (place == null) {
        anywhere.add(number);
      } else if (need.remote()) {
        reach[number] = Objects.requireNonNull(need.serviceArea().homeKm());
        longestReach = Math.max(longestReach, reach[number]);
        file(withReach, number, place);
      } else if (need.serviceArea().travels() == TravellingParty.SERVED) {
        received.add(number);
      } else {
        file(squares, number, place);
      }
    }
    var byStart = Comparator.<Integer>comparingLong(number -> start[number]);
    anywhere.sort(byStart);
    received.sort(byStart);
    squares.values().forEach(those -> those.sort(byStart));
    withReach.values().forEach(those -> those.sort(byStart));
  }

  private void file(TreeMap<Square, List<Integer>> where, int number, Place place) {
    places[number] = onSphere(place);
    where.computeIfAbsent(Square.of(place.latitude(), place.longitude()),
        square -> new ArrayList<>()).add(number);
  }

  /** Whether everybody can be in reach of the need, wherever they live. */
  public static boolean isEverywhere(Need need) {
    return near(need) == null;
  }

  /** The place that a volunteer has to be near, null for none. */
  private static @Nullable Place near(Need need) {
    return need.remote() && need.serviceArea().homeKm() == null ? null : need.place();
  }

  /** Numbers of needs, each once. */
  public void near(Volunteer volunteer, IntConsumer found) {
    anyNear(volunteer, need -> {
      found.accept(need);
      return false;
    });
  }

  /**
   * Whether one of them passes a test; those after it are not tested. Needs that
   * everybody can be in reach of are the last.
   */
  public boolean anyNear(Volunteer volunteer, IntPredicate test) {
    var windows = new AvailabilityWindows(volunteer.available());
    return anyNearHome(volunteer, windows, test)
        || volunteer.site() != null && windows.anyInside(received, start, end, test)
        || anyTime.stream().anyMatch(test::test) || windows.anyInside(anywhere, start, end, test);
  }

  private boolean anyNearHome(Volunteer volunteer, AvailabilityWindows windows, IntPredicate test) {
    var home = volunteer.home();
    if (home == null) {
      return false;
    }
    boolean ways = listed.covers(volunteer.travelMode());
    double most = crowFlies(ways, volunteer.maxTravelKm());
    double furthest = chord(most);
    return anyNear(squares, home, most, windows, need -> furthest, test) || anyNear(withReach, home,
        crowFlies(ways, longestReach), windows, need -> chord(crowFlies(ways, reach[need])), test);
  }

  private boolean anyNear(TreeMap<Square, List<Integer>> filed, Place home, double kilometres,
      AvailabilityWindows windows, IntToDoubleFunction furthest, IntPredicate test) {
    var from = onSphere(home);
    for (var needs : around(filed, home, kilometres)) {
      boolean found = windows.anyInside(needs, start, end, need -> {
        double chord = furthest.applyAsDouble(need);
        return squareOfChord(from, places[need]) <= chord * chord && test.test(need);
      });
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static double[] onSphere(Place place) {
    double latitude = Math.toRadians(place.latitude());
    double longitude = Math.toRadians(place.longitude());
    return new double[]{Math.cos(latitude) * Math.cos(longitude),
        Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)};
  }

  private static double squareOfChord(double[] one, double[] other) {
    double square = 0;
    for (int axis = 0; axis < one.length; axis++) {
      square += (one[axis] - other[axis]) * (one[axis] - other[axis]);
    }
    return square;
  }

  /**
   * Through a sphere of radius 1 between places as far apart, or somewhat more.
   */
  private static double chord(double kilometres) {
    double radians = Math.toRadians(kilometres / KM_PER_DEGREE);
    return radians >= Math.PI ? 2 + MARGIN : 2 * Math.sin(radians / 2) + MARGIN;
  }

  /** A listed way may fall short of the straight line by metres, no more. */
  private double crowFlies(boolean ways, double most) {
    return ways ? most + 0.1 : most / detour;
  }

  private static Iterable<List<Integer>> around(TreeMap<Square, List<Integer>> squares, Place home,
      double kilometres) {
    double north = kilometres / KM_PER_DEGREE + MARGIN;
    var east = eastward(home, north);
    if (east == null) {
      return squares.values();
    }
    var low = Square.of(home.latitude() - north, home.longitude() - east);
    var high = Square.of(home.latitude() + north, home.longitude() + east);
    var found = new ArrayList<List<Integer>>();
    for (int row = low.north(); row <= high.north(); row++) {
      found.addAll(squares
          .subMap(new Square(row, low.east()), true, new Square(row, high.east()), true).values());
    }
    return found;
  }

  /**
   * Degrees of longitude that hold all within so many degrees; null at the poles,
   * across the date line and for long ways.
   */
  private static @Nullable Double eastward(Place home, double degrees) {
    if (Math.abs(home.latitude()) + degrees > 85) {
      return null;
    }
    double sine = Math.sin(Math.toRadians(degrees)) / Math.cos(Math.toRadians(home.latitude()));
    if (sine >= 1) {
      return null;
    }
    double east = Math.toDegrees(Math.asin(sine)) + MARGIN;
    return Math.abs(home.longitude()) + east > 180 ? null : east;
  }
}
