package org.needmatch.internal.instance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.testdomain.Town;

/** Small problems by day and hour. */
final class Days {
  private Days() {
  }

  /** One seat at the centre on a day after the first Monday, in whole hours. */
  static NeedBuilder session(String id, int day, int from, int to) {
    var midnight = Town.MONDAY.plusDays(day).atStartOfDay();
    return Need.builder(id).at(Town.CENTRE)
        .time(new TimeSpan(midnight.plusHours(from), midnight.plusHours(to)));
  }

  /** Somebody at the centre who is always free. */
  static VolunteerBuilder anyone(String id) {
    return Volunteer.builder(id).home(Town.CENTRE).maxTravelKm(50).available(
        new TimeSpan(Town.MONDAY.atStartOfDay(), Town.MONDAY.plusWeeks(9).atStartOfDay()));
  }

  static NeedBuilder of(String commitment, NeedBuilder need) {
    return need.terms(new EngagementTerms(commitment, false, 1));
  }

  /** Several weeks of these people and needs. */
  static ProblemBuilder weeks(int weeks, List<VolunteerBuilder> volunteers, NeedBuilder... needs) {
    var problem = Problem.builder(Town.MONDAY).weeks(weeks);
    volunteers.forEach(volunteer -> problem.add(volunteer.build()));
    List.of(needs).forEach(need -> problem.add(need.build()));
    return problem;
  }

  /** Limits on hours and sessions. */
  static WorkloadLimits limits(double hours, int inWeek, int onDay) {
    return WorkloadLimits.builder().hoursPerWeek(hours).sessionsPerWeek(inWeek)
        .sessionsPerDay(onDay).build();
  }

  static Instance instance(List<VolunteerBuilder> volunteers, NeedBuilder... needs) {
    return Instance.of(weeks(1, volunteers, needs).build());
  }

  /** What each edge is, such as {@code ann n:volunteer}. */
  static List<String> edges(Instance instance) {
    return IntStream.range(0, instance.graph().edges()).mapToObj(edge -> edge(instance, edge))
        .toList();
  }

  private static String edge(Instance instance, int edge) {
    var graph = instance.graph();
    return graph.isGroup(edge)
        ? Stream.of(graph.parts(edge)).map(part -> place(instance, part.volunteer(), part.role()))
            .collect(Collectors.joining(" + "))
        : place(instance, graph.volunteer(graph.unit(edge)), graph.role(edge));
  }

  private static String place(Instance instance, int volunteer, int role) {
    return instance.problem().volunteers().get(volunteer).id() + " "
        + instance.sessions().need(instance.sessions().roleNeed(role)).id() + ":"
        + instance.sessions().role(role).name();
  }
}
