package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.Volunteer;

/** The soft level: how well a seat suits the person in it, in minutes. */
record SoftScore(Problem problem, TravelModel journeys, OfferResponses answers) {

  SoftScore(Problem problem, TravelModel journeys) {
    this(problem, journeys, new OfferResponses(problem, journeys));
  }

  /** What the rows of one volunteer reach of the volunteer's own minimum. */
  long ofDesiredMinimum(List<SeatedVolunteer> rows) {
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

  /**
   * What the rows of one volunteer lose by each other, whichever week they are
   * in.
   */
  long ofCrowding(List<SeatedVolunteer> rows) {
    long weight = problem.settings().softWeights().values().getOrDefault(SoftWeight.SPREAD, 0L);
    long lost = 0;
    long before = 0;
    for (var row : rows) {
      if (!row.need().terms().anyTime()) {
        lost += weight * before++;
      }
    }
    return -lost;
  }

  /** What the volunteer wants to give at least, in minutes a week. */
  static long wishedMinutes(Volunteer volunteer) {
    var wish = volunteer.limits().minimum();
    double hours = Math.max(wish.hoursPerWeek(), wish.hoursPerMonth() * 12 / 52);
    return (long) Math.ceil(60 * hours - TravelModel.TOLERANCE);
  }

  long of(SeatedVolunteer placement) {
    var weights = problem.settings().softWeights().values();
    long soft = 0;
    for (var weight : weights.entrySet()) {
      soft += weight.getValue() * counted(weight.getKey(), placement.volunteer(), placement.need());
    }
    return soft;
  }

  private long counted(SoftWeight weight, Volunteer volunteer, Need need) {
    return switch (weight) {
      case TRAVEL_MINUTE -> -journeys.minutesFromHome(volunteer, need);
      case PREFERS ->
        need.initiative() != null && volunteer.prefers().contains(need.initiative()) ? 1 : 0;
      case CONTINUES ->
        problem.continuity().contains(new SeriesMembership(need.series(), volunteer.id())) ? 1 : 0;
      case STAYS -> answers.keeps(volunteer, need) ? 1 : 0;
      case WEEK_WAITING -> Math.min(volunteer.weeksWaiting(),
          problem.settings().softWeights().values().getOrDefault(SoftWeight.WEEKS_WAITING_CAP, 0L));
      case WEEKS_WAITING_CAP -> 0;
      case SPREAD -> need.terms().anyTime() ? 0 : -volunteer.recentSessions();
    };
  }
}
