package org.needmatch.internal.generate;

import java.time.DayOfWeek;
import java.util.List;
import org.needmatch.domain.Requirement;

/**
 * The kind of sessions that an initiative asks for.
 *
 * @param share
 *          of all sessions
 * @param asks
 *          requirements, drawn evenly
 * @param helpedPerSeat
 *          beneficiaries
 */
record Programme(String id, String name, String title, double weight, double share, Site site,
    Slot slot, Team team, List<Requirement> asks, int helpedPerSeat) {

  /** Where sessions take place, and how many such venues a district has. */
  enum Site {
    SCHOOL(3), HALL(2), HOME(0), HOSPITAL(1), OPEN_AIR(2), REMOTE(0);

    private final int perDistrict;

    Site(int perDistrict) {
      this.perDistrict = perDistrict;
    }

    /** 0 when every session has a place of its own or none. */
    int perDistrict() {
      return perDistrict;
    }
  }

  /**
   * When sessions start, on the half hour, and how long they last.
   *
   * @param latest
   *          last start, in minutes after midnight
   * @param shortest
   *          in minutes, a multiple of 30 away from {@code longest}
   */
  record Slot(List<DayOfWeek> days, int earliest, int latest, int shortest, int longest) {
  }

  /**
   * How many volunteers a session wants: the minimum is drawn from {@code fewest}
   * to {@code most}, and up to {@code extra} seats come on top.
   *
   * @param led
   *          one of them in a role called lead
   */
  record Team(int fewest, int most, int extra, boolean led) {
  }
}
