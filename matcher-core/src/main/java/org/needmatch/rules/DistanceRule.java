package org.needmatch.rules;

import org.needmatch.geo.TravelTimes;

/**
 * Remote, or home to session at most as far as the volunteer accepts; without a
 * home, remote only.
 */
record DistanceRule(TravelTimes travel) implements EligibilityRule {

  @Override
  public String code() {
    return "distance";
  }

  @Override
  public Scope scope() {
    return Scope.NEED;
  }

  @Override
  public Verdict judge(Applicant applicant, Opening opening) {
    var place = opening.need().place();
    if (opening.need().remote() || place == null) {
      return Verdict.ALLOWED;
    }
    var home = applicant.volunteer().home();
    if (home == null) {
      return Verdict.refused(new Reason.NoHome());
    }
    double km = travel.km(home, place);
    double max = applicant.volunteer().maxTravelKm();
    return km <= max + TravelTimes.FORGIVEN
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.TooFar(km, max));
  }
}
