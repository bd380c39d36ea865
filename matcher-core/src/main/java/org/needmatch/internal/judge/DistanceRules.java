package org.needmatch.internal.judge;

import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.ServiceArea.TravellingParty;
import org.needmatch.domain.Volunteer;

/** Rule 4: how far apart home, need and site may be. */
record DistanceRules(TravelModel journeys) {

  /** The code of what fails, null when all holds. */
  @Nullable
  RuleCode broken(Volunteer volunteer, Need need) {
    var place = need.place();
    if (place == null) {
      return null;
    }
    var reach = need.serviceArea().homeKm();
    if (reach != null) {
      var code = fromHome(volunteer, need, place, reach);
      if (code != null) {
        return code;
      }
    }
    if (need.remote()) {
      return null;
    }
    return need.serviceArea().travels() == TravellingParty.SERVED
        ? fromSite(volunteer.site(), need, place)
        : fromHome(volunteer, need, place, volunteer.maxTravelKm());
  }

  private @Nullable RuleCode fromHome(Volunteer volunteer, Need need, Place place, double most) {
    var home = volunteer.home();
    if (home == null) {
      return RuleCode.PLACE;
    }
    var km = journeys.known(volunteer, home, place, need);
    return km != null && km <= most + TravelModel.TOLERANCE ? null : RuleCode.DISTANCE;
  }

  private @Nullable RuleCode fromSite(@Nullable Place site, Need need, Place place) {
    if (site == null) {
      return RuleCode.PLACE;
    }
    return journeys.kilometres(site, place) <= need.serviceArea().servedKm() + TravelModel.TOLERANCE
        ? null
        : RuleCode.DISTANCE;
  }
}
