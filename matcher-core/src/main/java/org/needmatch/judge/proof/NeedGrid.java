package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.Volunteer;

/**
 * Finds the sessions that a volunteer could reach and has a window for, without
 * looking at all of them: sessions are filed by square of the map and sorted by
 * start. It may name one too many, never one too few.
 */
final class NeedGrid {
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

  private final SessionTimes times;
  private final TravelTable listed;
  private final double detour;
  private final List<Integer> anywhere = new ArrayList<>();
  private final List<Integer> received = new ArrayList<>();
  private final List<Integer> anyTime = new ArrayList<>();
  private final TreeMap<Square, List<Integer>> squares = new TreeMap<>();

  NeedGrid(ProblemIndex roster, SessionTimes times) {
    this.times = times;
    listed = roster.problem().travel();
    detour = roster.problem().settings().travel().detour();
    for (int number = 0; number < roster.needs(); number++) {
      var need = roster.need(number);
      var place = need.place();
      if (need.terms().anyTime()) {
        anyTime.add(number);
      } else if (need.remote() || place == null) {
        anywhere.add(number);
      } else if (need.serviceArea().travels() == TravellingParty.SERVED) {
        received.add(number);
      } else {
        squares.computeIfAbsent(Square.of(place.latitude(), place.longitude()),
            square -> new ArrayList<>()).add(number);
      }
    }
    var byStart = Comparator.<Integer>comparingLong(times::start);
    anywhere.sort(byStart);
    received.sort(byStart);
    squares.values().forEach(needs -> needs.sort(byStart));
  }

  void near(Volunteer volunteer, IntConsumer found) {
    var windows = new AvailabilityWindows(volunteer.available());
    windows.inside(anywhere, times, found);
    if (volunteer.site() != null) {
      windows.inside(received, times, found);
    }
    anyTime.forEach(found::accept);
    var home = volunteer.home();
    if (home != null) {
      for (var needs : around(home, crowFlies(volunteer))) {
        windows.inside(needs, times, found);
      }
    }
  }

  /** A listed way may fall short of the straight line by metres, no more. */
  private double crowFlies(Volunteer volunteer) {
    double most = volunteer.maxTravelKm();
    return listed.covers(volunteer.travelMode()) ? most + 0.1 : most / detour;
  }

  private Iterable<List<Integer>> around(Place home, double kilometres) {
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
