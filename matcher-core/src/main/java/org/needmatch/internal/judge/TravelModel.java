package org.needmatch.internal.judge;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.Volunteer;

/**
 * The ways that travel.csv lists, and for the others distances on a sphere and
 * the minutes that they take.
 */
record TravelModel(TravelSettings travel, TravelTable listed) {
  /** What is forgiven to arithmetic wherever a figure is held against a limit. */
  static final double TOLERANCE = 1e-9;
  private static final double EARTH_RADIUS_KM = 6371.0088;
  private static final double SAME_PLACE_KM = 0.05;
  private static final double SHORT = 0.015;
  private static final double[] ARC_SINE = {1, 1 / 6.0, 3 / 40.0, 5 / 112.0, 35 / 1152.0};
  private static final Comparator<TravelTable.Row> BY_TIME = Comparator
      .comparing(TravelTable.Row::arriveBy, Comparator.nullsFirst(Comparator.naturalOrder()));

  TravelModel(Problem problem) {
    this(problem.settings().travel(), problem.travel());
  }

  static double crowFliesKm(Place from, Place to) {
    double fromLatitude = Math.toRadians(from.latitude());
    double toLatitude = Math.toRadians(to.latitude());
    double halfNorth = Math.sin((toLatitude - fromLatitude) / 2);
    double halfEast = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
    double haversine = halfNorth * halfNorth
        + Math.cos(fromLatitude) * Math.cos(toLatitude) * halfEast * halfEast;
    return 2 * EARTH_RADIUS_KM * angle(Math.sqrt(haversine));
  }

  /**
   * The angle of a sine. For the short ways of a week the series of the arc sine
   * is as exact after five terms as a double can be.
   */
  private static double angle(double sine) {
    if (sine > SHORT) {
      return Math.asin(Math.min(1, sine));
    }
    double power = sine;
    double sum = 0;
    for (double coefficient : ARC_SINE) {
      sum += coefficient * power;
      power *= sine * sine;
    }
    return sum;
  }

  /** Of a straight line with its detour, whatever is listed. */
  double kilometres(Place from, Place to) {
    return crowFliesKm(from, to) * travel.detour();
  }

  /** The same in minutes. */
  long minutes(Volunteer volunteer, Place from, Place to) {
    return minutes(volunteer, crowFliesKm(from, to));
  }

  private long minutes(Volunteer volunteer, double crowFliesKm) {
    double exact = 60 * (crowFliesKm * travel.detour()) / travel.speed(volunteer.travelMode());
    return (long) Math.ceil(exact - TOLERANCE);
  }

  /** Minutes than which no listed way of the volunteer's mode takes longer. */
  long longestListed(Volunteer volunteer) {
    return listed.longestMinutes(volunteer.travelMode());
  }

  /**
   * Whether other ways of the mode are listed, so that one that is not is none.
   */
  boolean lists(TravelMode mode) {
    return listed.covers(mode);
  }

  /**
   * The listed way for a session that starts then, null when there is none: the
   * last to arrive by its start, else the first of all.
   */
  private TravelTable.@Nullable Row way(Place from, Place to, TravelMode mode, Need need) {
    var found = listed.covers(mode) ? listed.rows(from, to, mode) : List.<TravelTable.Row>of();
    if (found.isEmpty()) {
      return null;
    }
    var start = need.time().start().toLocalTime();
    var ways = new ArrayList<>(found);
    ways.sort(BY_TIME);
    return ways.stream().filter(way -> arrives(way.arriveBy(), start)).reduce((one, later) -> later)
        .orElse(ways.getFirst());
  }

  private static boolean arrives(@Nullable LocalTime by, LocalTime start) {
    return by == null || by.compareTo(start) <= 0;
  }

  /**
   * Minutes from home, 0 when there is no way to go, no home to go from, or when
   * the person served makes the way.
   */
  long minutesFromHome(Volunteer volunteer, Need need) {
    var home = volunteer.home();
    var place = wayFromHome(need);
    if (home == null || place == null) {
      return 0;
    }
    var way = way(home, place, volunteer.travelMode(), need);
    return way == null ? minutes(volunteer, home, place) : way.minutes();
  }

  /** The same way in kilometres. */
  double kilometresFromHome(Volunteer volunteer, Need need) {
    var home = volunteer.home();
    var place = wayFromHome(need);
    if (home == null || place == null) {
      return 0;
    }
    var way = way(home, place, volunteer.travelMode(), need);
    return way == null ? kilometres(home, place) : way.km();
  }

  /**
   * Kilometres from home to the need's place, whoever makes the way; null when
   * ways of the mode are listed and none of them leads there from another place.
   */
  @Nullable
  Double known(Volunteer volunteer, Place home, Place place, Need need) {
    var way = way(home, place, volunteer.travelMode(), need);
    if (way != null) {
      return way.km();
    }
    return lists(volunteer.travelMode()) && crowFliesKm(home, place) > SAME_PLACE_KM
        ? null
        : kilometres(home, place);
  }

  private static @Nullable Place wayFromHome(Need need) {
    return need.remote() || need.serviceArea().travels() == TravellingParty.SERVED
        ? null
        : need.place();
  }

  /**
   * Minutes that must lie between the end of one session and the start of the
   * next.
   */
  long minutesBetween(Volunteer volunteer, Need one, Need next) {
    var from = meets(volunteer, one);
    var to = meets(volunteer, next);
    if (from == null || to == null || from.equals(to)) {
      return 0;
    }
    double straight = crowFliesKm(from, to);
    if (straight <= SAME_PLACE_KM) {
      return 0;
    }
    var way = way(from, to, volunteer.travelMode(), next);
    return (way == null ? minutes(volunteer, straight) : way.minutes()) + travel.bufferMinutes();
  }

  /** Where the volunteer is in a session, null when that does not matter. */
  static @Nullable Place meets(Volunteer volunteer, Need need) {
    if (need.remote()) {
      return null;
    }
    return need.serviceArea().travels() == TravellingParty.SERVED ? volunteer.site() : need.place();
  }
}
