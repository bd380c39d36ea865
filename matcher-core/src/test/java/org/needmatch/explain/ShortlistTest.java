package org.needmatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.explain.UnfilledFormatter;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Obstacle;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ShortlistTest {
  private static final Plan READING = new Plan(
      List.of(Assignment.of("read", Role.DEFAULT_NAME, 1, "ann")));

  private static NeedBuilder need(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE).initiative("visit").on(Town.MONDAY,
        LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
  }

  /** Ann reads at nine; ben lives away, cat prefers visits, dan cannot care. */
  private static ProblemBuilder town(Need... more) {
    var town = Problem.builder(Town.MONDAY).add(Initiative.builder("visit").build())
        .add(Problems.anyone("ann").skill("care", 1).build())
        .add(Problems.anyone("ben").home(Town.north(Town.CENTRE, 8_000)).skill("care", 1).build())
        .add(Problems.anyone("cat").prefers(Set.of("visit")).skill("care", 1).build())
        .add(Problems.anyone("dan").build()).add(need("read", 9).build());
    for (var need : more) {
      town.add(need);
    }
    return town;
  }

  private static NeedBuilder match() {
    return need("match", 9).assignmentMode(AssignmentMode.PEOPLE).skills("care");
  }

  private static List<Shortlist> lists(Problem problem) {
    return Matcher.create().on(problem).shortlists(READING);
  }

  @Test
  void theFreeComeFirstThenThoseWhomItSuits() {
    var list = lists(town(match().build()).build()).getFirst();
    assertThat(list.eligible()).isEqualTo(3);
    assertThat(list.entries()).extracting(entry -> entry.volunteer().id()).containsExactly("cat",
        "ben", "ann");
    assertThat(list.entries().get(0).obstacles()).isEmpty();
    assertThat(list.entries().get(0).comfort()).isEqualTo(15);
    assertThat(list.entries().get(2).obstacles()).containsExactly(new Obstacle.Clash("read", true));
  }

  @Test
  void itIsAsLongAsTheSettingsSay() {
    var settings = Settings.builder().shortlistLength(1).build();
    var list = lists(town(match().build()).settings(settings).build()).getFirst();
    assertThat(list.entries()).hasSize(1);
    assertThat(list.eligible()).isEqualTo(3);
  }

  @Test
  void thereIsNoneForOtherNeedsAndWhereNobodyIsMissing() {
    assertThat(lists(town().build())).isEmpty();
    assertThat(lists(town(match().readiness(Readiness.awaiting("panel")).build()).build()))
        .isEmpty();
    assertThat(lists(town(need("read2", 9).assignmentMode(AssignmentMode.PEOPLE).build()).build()))
        .hasSize(1);
    var filled = town(need("read2", 12).assignmentMode(AssignmentMode.PEOPLE).build()).build();
    var plan = new Plan(List.of(Assignment.of("read2", Role.DEFAULT_NAME, 1, "ann")));
    assertThat(Matcher.create().on(filled).shortlists(plan)).isEmpty();
  }

  private static Need part(String id, int day, int hour) {
    var need = match().build();
    var start = Town.MONDAY.plusDays(day).atTime(hour, 0);
    return need.toBuilder(id).series(id).initiative("visit").at(Town.CENTRE)
        .time(new TimeSpan(start, start.plusHours(1)))
        .terms(new EngagementTerms("weekly", false, 1)).build();
  }

  @Test
  void aCommitmentHasOneListOfThoseWhoCanDoAllOfIt() {
    var town = town(part("late", 8, 14), part("early", 1, 14)).weeks(2);
    var everyDay = new TimeSpan(Town.MONDAY.atStartOfDay(),
        Town.MONDAY.plusDays(14).atStartOfDay());
    town.add(Problems.anyone("eve").available(everyDay).skill("care", 1).build())
        .add(Problems.anyone("fay").available(everyDay).skill("care", 1)
            .limits(WorkloadLimits.builder().hoursPerWeek(40).sessionsPerWeek(9).sessionsPerDay(9)
                .cases(0).build())
            .build())
        .add(Problems.anyone("gus").available(everyDay).skill("care", 1)
            .limits(WorkloadLimits.builder().hoursPerWeek(40).sessionsPerWeek(9).sessionsPerDay(9)
                .cases(1).build())
            .build())
        .add(need("chat", 16).on(Town.MONDAY.plusDays(8), LocalTime.of(14, 30), LocalTime.of(15, 0))
            .build());
    var plan = new Plan(List.of(Assignment.of("chat", Role.DEFAULT_NAME, 1, "eve")));

    var lists = Matcher.create().on(town.build()).shortlists(plan);

    assertThat(lists).hasSize(1);
    var list = lists.getFirst();
    assertThat(list.needId()).isEqualTo("early");
    assertThat(list.commitment()).isEqualTo("weekly");
    assertThat(list.sessions()).isEqualTo(2);
    assertThat(list.eligible()).isEqualTo(list.entries().size());
    assertThat(list.entries()).extracting(entry -> entry.volunteer().id()).containsExactly("gus",
        "eve");
    assertThat(list.entries().get(1).obstacles()).containsExactly(new Obstacle.Clash("chat", true));
  }

  @Test
  void unfilledSeatsSayThatPeopleDecideOrThatTheyWait() {
    var problem = town(match().build(),
        need("m2", 9).assignmentMode(AssignmentMode.PEOPLE).skills("law").build(),
        need("m3", 9).readiness(Readiness.awaiting("panel")).build()).build();
    assertThat(Matcher.create().on(problem).unfilled(READING))
        .extracting(UnfilledSeats::needId, UnfilledSeats::reason)
        .containsExactly(Tuple.tuple("m2", new UnfilledReason.NobodyEligible("skill", 4, 4)),
            Tuple.tuple("m3", new UnfilledReason.NotReady(List.of("panel"))),
            Tuple.tuple("match", new UnfilledReason.PeopleDecide(3)));
    assertThat(UnfilledFormatter.sentence(new UnfilledReason.NotReady(List.of("panel", "water"))))
        .isEqualTo("The session takes nobody yet. Still open: panel, water.");
    assertThat(UnfilledFormatter.sentence(new UnfilledReason.PeopleDecide(3)))
        .startsWith("People decide who comes. 3 volunteers may take it");
  }

  /** Whoever takes such a need chooses when; it begins at no hour of the day. */
  @Test
  void ofANeedWithoutAClockTimeTheReasonAsksForAnyWindow() {
    var office = new TimeSpan(Town.MONDAY.atTime(9, 0), Town.MONDAY.atTime(17, 0));
    var match = Need.builder("lot").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.MIDNIGHT, LocalTime.of(2, 0))
        .terms(new EngagementTerms(null, true, 0)).assignmentMode(AssignmentMode.PEOPLE).build();
    var problem = Problem.builder(Town.MONDAY).add(match)
        .add(Volunteer.builder("ann").home(Town.CENTRE).available(office).build()).build();
    assertThat(Matcher.create().on(problem).unfilled(new Plan(List.of())))
        .extracting(UnfilledSeats::reason).containsExactly(new UnfilledReason.PeopleDecide(1));
  }
}
