package org.needmatch.internal.geo;

import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Volunteer;

/** Where a volunteer is during a session, and where the way from home leads. */
public final class SessionLocation {
  private SessionLocation() {
  }

  /**
   * Where the volunteer is during the session: at the need's place, or at the
   * volunteer's own site when the person served travels. Null when it does not
   * matter: remote sessions, and people to be received without a site.
   */
  public static @Nullable Place during(Volunteer volunteer, Need need) {
    if (need.remote()) {
      return null;
    }
    return need.servedTravels() ? volunteer.site() : need.place();
  }

  /**
   * Where the volunteer travels to from home; null when there is no such way.
   */
  public static @Nullable Place travelledTo(Need need) {
    return need.remote() || need.servedTravels() ? null : need.place();
  }
}
