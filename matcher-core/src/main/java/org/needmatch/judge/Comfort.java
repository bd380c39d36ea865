package org.needmatch.judge;

import org.needmatch.domain.Continuity;
import org.needmatch.domain.Problem;

/** The soft level: how well a seat suits the person in it, in minutes. */
record Comfort(Problem problem, Journeys journeys, Answers answers) {

  Comfort(Problem problem, Journeys journeys) {
    this(problem, journeys, new Answers(problem, journeys));
  }

  long of(Placement placement) {
    var weights = problem.settings().softWeights();
    var volunteer = placement.volunteer();
    var need = placement.need();
    long soft = -weights.travelMinute() * journeys.minutesFromHome(volunteer, need);
    if (need.initiative() != null && volunteer.prefers().contains(need.initiative())) {
      soft += weights.prefers();
    }
    if (problem.continuity().contains(new Continuity(need.series(), volunteer.id()))) {
      soft += weights.continues();
    }
    if (answers.expects(volunteer, need)) {
      soft += weights.stays();
    }
    return soft
        + weights.weekWaiting() * Math.min(volunteer.weeksWaiting(), weights.weeksWaitingCap());
  }
}
