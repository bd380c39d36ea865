package org.needmatch.internal.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.history.History;
import org.needmatch.internal.history.PastRow;
import org.needmatch.internal.history.PastWeek;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Town;

/** One Friday after the other in a town of forty people and twenty sessions. */
class ThirtyWeeksTest {
  private static final int WEEKS = 30;
  private static final int PEOPLE = 40;
  private static final int SESSIONS = 20;
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(100L)
      .build();

  private final List<PastWeek> past = new ArrayList<>();

  private Problem week(int number, Set<String> gone) {
    var monday = Town.MONDAY.plusWeeks(number);
    var summaries = new History(past).summaries();
    var problem = Problem.builder(monday);
    var dice = new Random(5);
    for (int n = 0; n < SESSIONS; n++) {
      problem.add(Need.builder("n" + n + "-" + monday).series("n" + n)
          .at(Town.north(Town.CENTRE, dice.nextInt(4_000)))
          .time(span(monday, dice.nextInt(5), 9 + dice.nextInt(8), 1)).volunteers(1, 2).build());
    }
    for (int v = 0; v < PEOPLE; v++) {
      var builder = Volunteer.builder("v" + v)
          .home(Town.north(Town.CENTRE, dice.nextInt(4_000) - 2_000)).limits(WorkloadLimits
              .builder().hoursPerWeek(1).sessionsPerWeek(1).sessionsPerDay(1).build());
      for (int i = 0; i < 3; i++) {
        builder.available(span(monday, dice.nextInt(5), 8 + dice.nextInt(6), 5));
      }
      if (!gone.contains("v" + v)) {
        var summary = summaries.get("v" + v);
        problem.add(builder.weeksWaiting(summary == null ? 0 : summary.weeksWaiting()).build());
      }
    }
    if (!past.isEmpty()) {
      past.getLast().rows()
          .forEach(row -> problem.add(new SeriesMembership(row.series(), row.volunteerId())));
    }
    return problem.build();
  }

  private static TimeSpan span(LocalDate monday, int day, int hour, int hours) {
    var start = monday.plusDays(day).atTime(hour, 0);
    return new TimeSpan(start, start.plusHours(hours));
  }

  private void remember(Problem problem, Plan plan) {
    var rows = new ArrayList<PastRow>();
    for (var row : plan.assignments()) {
      var need = problem.needs().stream().filter(n -> n.id().equals(row.needId())).findFirst()
          .orElseThrow();
      rows.add(new PastRow(need.id(), need.series(), row.role(), row.volunteerId(),
          need.time().day(), need.time().hours(), ResponseStatus.DONE));
    }
    var people = new TreeSet<String>();
    problem.volunteers().forEach(volunteer -> people.add(volunteer.id()));
    past.add(new PastWeek(problem.week(), rows, people));
  }

  private Set<String> pairs(int week) {
    var pairs = new HashSet<String>();
    past.get(week).rows().forEach(row -> pairs.add(row.series() + " " + row.volunteerId()));
    return pairs;
  }

  private PublishedPlan lastWeek() {
    var rows = new ArrayList<PublishedRow>();
    int seat = 1;
    for (var row : past.getLast().rows()) {
      rows.add(new PublishedRow(Assignment.of(row.needId(), row.role(), seat++, row.volunteerId()),
          row.series(), row.status(), false, row.date()));
    }
    return new PublishedPlan(rows, List.of());
  }

  @Test
  void whenNobodyLeavesEveryPairIsKept() {
    for (int w = 0; w < WEEKS; w++) {
      var problem = week(w, Set.of());
      remember(problem, Matcher.create().solve(problem, OPTIONS).plan());
      assertThat(pairs(w)).as("week %d", w).isEqualTo(pairs(0));
    }
    assertThat(pairs(0)).hasSizeGreaterThan(SESSIONS);
  }

  @Test
  void whenSomeLeaveOnlyThePeopleConcernedChange() {
    var dice = new Random(9);
    remember(week(0, Set.of()), Matcher.create().solve(week(0, Set.of()), OPTIONS).plan());
    int filled = 0;
    for (int w = 1; w < WEEKS; w++) {
      var gone = new HashSet<String>();
      while (gone.size() < PEOPLE * 5 / 100) {
        gone.add("v" + dice.nextInt(PEOPLE));
      }
      var problem = week(w, gone);
      var keeping = Matcher.create().on(problem).retain(lastWeek(), null);
      var outcome = Matcher.create().solve(keeping.fixed(), OPTIONS);
      for (var next = keeping.after(outcome); next != keeping; next = keeping.after(outcome)) {
        keeping = next;
        outcome = Matcher.create().solve(keeping.fixed(), OPTIONS);
      }
      remember(problem, outcome.plan());

      assertThat(Judge.standard().judge(problem, outcome.plan()).violations()).isEmpty();
      var stay = pairs(w - 1);
      stay.removeIf(pair -> gone.contains(pair.substring(pair.indexOf(' ') + 1)));
      assertThat(keeping.released()).as("week %d", w)
          .allMatch(one -> gone.contains(one.row().assignment().volunteerId()));
      assertThat(pairs(w)).as("week %d", w).containsAll(stay);
      filled += pairs(w).size() > stay.size() ? 1 : 0;
    }
    assertThat(filled).isPositive();
  }
}
