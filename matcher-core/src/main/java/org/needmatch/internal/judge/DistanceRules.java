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
    var serviceArea = need.serviceArea().homeKm();
    if (serviceArea != null) {
      var code = within(volunteer.home(), place, serviceArea);
      if (code != null) {
        return code;
      }
    }
    if (need.remote()) {
      return null;
    }
    return need.serviceArea().travels() == TravellingParty.SERVED
        ? within(volunteer.site(), place, need.serviceArea().servedKm())
        : within(volunteer.home(), place, volunteer.maxTravelKm());
  }

  private @Nullable RuleCode within(@Nullable Place from, Place to, double most) {
    if (from == null) {
      return RuleCode.PLACE;
    }
    return journeys.kilometres(from, to) <= most + TravelModel.TOLERANCE ? null : RuleCode.DISTANCE;
  }
}
