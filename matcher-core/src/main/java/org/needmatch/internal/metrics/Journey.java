package org.needmatch.internal.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.SessionLocation;
import org.needmatch.internal.geo.TravelTimes;

/** The volunteer's own way to a session. Immutable and thread-safe. */
public final class Journey {
  private final TravelTimes travel;

  /** Reckons with the problem's travel table and detour. */
  public Journey(Problem problem) {
    travel = TravelTimes.of(problem);
  }

  /**
   * Kilometres from home, one way; 0 when remote, when the person served travels,
   * or without a home.
   */
  public double km(Volunteer volunteer, Need need) {
    var home = volunteer.home();
    var place = SessionLocation.travelledTo(need);
    return home == null || place == null
        ? 0
        : travel.fromHome(home, place, volunteer.travelMode(), need.time().start().toLocalTime())
            .km();
  }

  /**
   * A distance as it is told of one person: whole kilometres, rounded up. Three
   * exact distances to known places would give a home away.
   */
  public static long toldKm(double km) {
    return (long) Math.ceil(km - TravelTimes.TOLERANCE);
  }

  /** Minutes of a journey as they are told of one person: rounded up to fives. */
  public static int toldMinutes(int minutes) {
    return Math.ceilDiv(minutes, 5) * 5;
  }

  static BigDecimal rounded(double km) {
    return BigDecimal.valueOf(Math.max(0, km - TravelTimes.TOLERANCE)).setScale(2,
        RoundingMode.CEILING);
  }
}
