package org.needmatch.internal.judge;

import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.Volunteer;

/** Distances on a sphere and the minutes that they take. */
record TravelModel(TravelSettings travel) {
  /** What is forgiven to arithmetic wherever a figure is held against a limit. */
  static final double TOLERANCE = 1e-9;
  private static final double EARTH_RADIUS_KM = 6371.0088;
  private static final double SAME_PLACE_KM = 0.05;

  static double crowFliesKm(Place from, Place to) {
    double fromLatitude = Math.toRadians(from.latitude());
    double toLatitude = Math.toRadians(to.latitude());
    double halfNorth = Math.sin((toLatitude - fromLatitude) / 2);
    double halfEast = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
    double haversine = halfNorth * halfNorth
        + Math.cos(fromLatitude) * Math.cos(toLatitude) * halfEast * halfEast;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }

  double kilometres(Place from, Place to) {
    return crowFliesKm(from, to) * travel.detour();
  }

  long minutes(Volunteer volunteer, Place from, Place to) {
    double exact = 60 * kilometres(from, to) / travel.speed(volunteer.travelMode());
    return (long) Math.ceil(exact - TOLERANCE);
  }

  /**
   * Minutes from home, 0 when there is no way to go, no home to go from, or when
   * the person served makes the way.
   */
  long minutesFromHome(Volunteer volunteer, Need need) {
    var home = volunteer.home();
    var place = wayFromHome(need);
    return home == null || place == null ? 0 : minutes(volunteer, home, place);
  }

  /** The same way in kilometres. */
  double kilometresFromHome(Volunteer volunteer, Need need) {
    var home = volunteer.home();
    var place = wayFromHome(need);
    return home == null || place == null ? 0 : kilometres(home, place);
  }

  private static @Nullable Place wayFromHome(Need need) {
    return need.remote() || need.serviceArea().travels() == TravellingParty.SERVED ? null : need.place();
  }

  /**
   * Minutes that must lie between the end of one session and the start of the
   * next.
   */
  long minutesBetween(Volunteer volunteer, Need one, Need next) {
    var from = meets(volunteer, one);
    var to = meets(volunteer, next);
    if (from == null || to == null || crowFliesKm(from, to) <= SAME_PLACE_KM) {
      return 0;
    }
    return minutes(volunteer, from, to) + travel.bufferMinutes();
  }

  /** Where the volunteer is in a session, null when that does not matter. */
  static @Nullable Place meets(Volunteer volunteer, Need need) {
    if (need.remote()) {
      return null;
    }
    return need.serviceArea().travels() == TravellingParty.SERVED ? volunteer.site() : need.place();
  }
}
