package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.Place;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/**
 * The home lies in the need's reach, if it has one; and the session is remote,
 * or home to session is a way that is known and at most as far as the volunteer
 * accepts, or, where the person served travels, the volunteer's site is at most
 * as far from the need as that person goes.
 */
record DistanceRule(TravelTimes travel) implements EligibilityRule {
  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.PLACE, RuleCode.DISTANCE);
  }

  @Override
  public Object basis(SeatSpec seat) {
    var need = seat.need();
    var place = need.place();
    return place == null || need.remote() && need.serviceArea().homeKm() == null
        ? List.of()
        : travel.hasTable()
            ? List.of(place, need.remote(), need.serviceArea(), need.time().start().toLocalTime())
            : List.of(place, need.remote(), need.serviceArea());
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var need = opening.need();
    var place = need.place();
    if (place == null) {
      return Verdict.ALLOWED;
    }
    var volunteer = applicant.volunteer();
    var home = volunteer.home();
    var homeKm = need.serviceArea().homeKm();
    boolean fromHome = !need.remote() && !need.servedTravels();
    if (homeKm != null || fromHome) {
      if (home == null) {
        return Verdict.refused(new Reason.NoHome());
      }
      var leg = travel.fromHome(home, place, volunteer.travelMode(),
          need.time().start().toLocalTime());
      if (!leg.known()) {
        return Verdict.refused(new Reason.NoWay());
      }
      double km = leg.km();
      if (homeKm != null && km > homeKm + TravelTimes.TOLERANCE) {
        return Verdict.refused(new Reason.OutOfReach(km, homeKm));
      }
      double max = volunteer.maxTravelKm();
      if (fromHome && km > max + TravelTimes.TOLERANCE) {
        return Verdict.refused(new Reason.TooFar(km, max, leg.listed()));
      }
    }
    return need.servedTravels() ? received(volunteer, place, need.serviceArea()) : Verdict.ALLOWED;
  }

  private Verdict received(Volunteer volunteer, Place from, ServiceArea serviceArea) {
    var site = volunteer.site();
    if (site == null) {
      return Verdict.refused(new Reason.NoSite());
    }
    double km = travel.straightKm(from, site);
    return km <= serviceArea.servedKm() + TravelTimes.TOLERANCE
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.SiteTooFar(km, serviceArea.servedKm()));
  }
}
