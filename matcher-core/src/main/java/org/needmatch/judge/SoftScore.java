package org.needmatch.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Volunteer;

/** The soft level: how well a seat suits the person in it, in minutes. */
record SoftScore(Problem problem, TravelModel journeys, OfferResponses answers) {

  SoftScore(Problem problem, TravelModel journeys) {
    this(problem, journeys, new OfferResponses(problem, journeys));
  }

  /** What the rows of one volunteer reach of the volunteer's own minimum. */
  long ofOwnMinimum(List<Placement> rows) {
    long wished = wishedMinutes(rows.getFirst().volunteer());
    if (wished == 0) {
      return 0;
    }
    var calendar = JudgedWeeks.of(problem);
    var given = new TreeMap<LocalDate, Long>();
    for (var row : rows) {
      given.merge(calendar.mondayOf(row.need()), row.need().time().minutes(), Long::sum);
    }
    return given.values().stream().mapToLong(minutes -> Math.min(minutes, wished)).sum();
  }

  /** What the volunteer wants to give at least, in minutes a week. */
  static long wishedMinutes(Volunteer volunteer) {
    var wish = volunteer.limits().minimum();
    double hours = Math.max(wish.hoursPerWeek(), wish.hoursPerMonth() * 12 / 52);
    return (long) Math.ceil(60 * hours - TravelModel.TOLERANCE);
  }

  long of(Placement placement) {
    var weights = problem.settings().softWeights();
    var volunteer = placement.volunteer();
    var need = placement.need();
    long soft = -weights.travelMinute() * journeys.minutesFromHome(volunteer, need);
    if (need.initiative() != null && volunteer.prefers().contains(need.initiative())) {
      soft += weights.prefers();
    }
    if (problem.continuity().contains(new SeriesMembership(need.series(), volunteer.id()))) {
      soft += weights.continues();
    }
    if (answers.keeps(volunteer, need)) {
      soft += weights.stays();
    }
    return soft
        + weights.weekWaiting() * Math.min(volunteer.weeksWaiting(), weights.weeksWaitingCap());
  }
}
