package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.explain.VolunteerExplanation.Opportunity;
import org.needmatch.explain.VolunteerExplanation.PlacementStatus;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.rules.Reason;

/** Finds where volunteers stand. Thread-safe. */
public final class VolunteerDiagnosis {
  private final Eligibility eligibility;
  private final List<OpenSeats.Open> openings;
  private final VolunteerSchedules weeks;

  public VolunteerDiagnosis(Eligibility eligibility, List<OpenSeats.Open> openings,
      VolunteerSchedules weeks) {
    this.eligibility = eligibility;
    this.openings = openings;
    this.weeks = weeks;
  }

  /** Cost: the roles of the week, each with every rule. */
  public VolunteerExplanation of(Applicant applicant) {
    var volunteer = applicant.volunteer();
    var rules = new RuleCounts();
    var opportunities = new ArrayList<Opportunity>();
    int eligible = 0;
    boolean held = false;
    for (var open : openings) {
      var refusals = eligibility.refusals(applicant, open.opening());
      rules.add(refusals);
      eligible += refusals.isEmpty() ? 1 : 0;
      if (open.full() || refusals.size() > 1 || !weeks.admit(volunteer, open.need())
          || weeks.crew(open.need().id()).contains(volunteer.id())) {
        continue;
      }
      if (!weeks.pairsAllow(volunteer.id(), open.need(),
          new HashSet<>(weeks.crew(open.need().id())))) {
        held |= refusals.isEmpty();
      } else if (refusals.isEmpty() || open.othersNeeded() == 0) {
        Reason lacks = refusals.isEmpty() ? null : refusals.getFirst();
        opportunities.add(new Opportunity(open.need().id(), open.role().name(), lacks,
            open.othersNeeded(), open.points()));
      }
    }
    opportunities.sort(Opportunity.ORDER);
    var needs = weeks.of(volunteer.id()).stream().map(Need::id).toList();
    return new VolunteerExplanation(volunteer.id(),
        status(applicant, !needs.isEmpty(), eligible, held, opportunities), needs, eligible,
        openings.size(), rules.mostFirst(), opportunities);
  }

  private static PlacementStatus status(Applicant applicant, boolean placed, int eligible,
      boolean held, List<Opportunity> opportunities) {
    if (placed) {
      return PlacementStatus.PLACED;
    }
    if (!applicant.volunteer().active()) {
      return PlacementStatus.INACTIVE;
    }
    if (applicant.freeTime().size() == 0) {
      return PlacementStatus.NO_TIME;
    }
    if (eligible == 0) {
      return PlacementStatus.ELIGIBLE_NOWHERE;
    }
    if (opportunities.stream().anyMatch(one -> one.lacks() == null && one.othersNeeded() == 0)) {
      return PlacementStatus.SEAT_FREE;
    }
    if (opportunities.stream().anyMatch(one -> one.lacks() == null)) {
      return PlacementStatus.TOO_FEW;
    }
    return held ? PlacementStatus.HELD : PlacementStatus.ALL_FULL;
  }
}
