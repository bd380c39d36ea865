package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Town;

/**
 * One volunteer and the sessions that the volunteer holds, of which the last is
 * one more: what the rules of a week say, and that the judge says the same.
 */
final class OneWeek {
  private OneWeek() {
  }

  /** One seat on a day after the Monday, in minutes after its midnight. */
  static NeedBuilder session(int day, int from, int to) {
    var midnight = Town.MONDAY.plusDays(day).atStartOfDay();
    return Need.builder("n" + day + "-" + from).at(Town.CENTRE)
        .time(new TimeSpan(midnight.plusMinutes(from), midnight.plusMinutes(to)));
  }

  /** The codes of the rules that the last session would break, joined. */
  static String codes(VolunteerBuilder volunteer, NeedBuilder... needs) {
    var problem = Problem.builder(Town.MONDAY).weeks(5).add(volunteer.build());
    List.of(needs).forEach(need -> problem.add(need.build()));
    return codes(problem.build());
  }

  static String codes(Problem problem) {
    var volunteer = problem.volunteers().getFirst();
    var week = new ArrayList<>(problem.needs());
    var more = week.removeLast();
    var codes = new TreeSet<String>();
    new WeekRules(problem, (someone, need) -> Role.DEFAULT_NAME).obstacles(volunteer, more, week)
        .forEach(obstacle -> codes.add(obstacle.code()));
    var rows = problem.needs().stream()
        .map(need -> Assignment.of(need.id(), Role.DEFAULT_NAME, 1, volunteer.id())).toList();
    assertThat(Judge.standard().judge(problem, rows).violations()).as("the judge")
        .extracting(violation -> violation.rule()).containsOnlyOnceElementsOf(codes)
        .isSubsetOf(codes);
    return String.join(" ", codes);
  }

  static VolunteerBuilder limited(double hours, int inWeek, int onDay, int cases) {
    return always("v").limits(WorkloadLimits.builder().hoursPerWeek(hours).sessionsPerWeek(inWeek)
        .sessionsPerDay(onDay).cases(cases).build());
  }

  static VolunteerBuilder always(String id) {
    return Volunteer.builder(id).home(Town.CENTRE).maxTravelKm(50).available(
        new TimeSpan(Town.MONDAY.atStartOfDay(), Town.MONDAY.plusWeeks(6).atStartOfDay()));
  }
}
