package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.Town;

/** Every way in which somebody may not be ready. */
class StandbyHearingTest {
  private static final String ROLE = Role.DEFAULT_NAME;
  private static final List<Assignment> PLAN = List.of(row("read", "ann"), row("walk", "bob"));

  private static Assignment row(String need, String volunteer) {
    return Assignment.of(need, ROLE, 1, volunteer);
  }

  private static NeedBuilder session(String id, LocalDate day, int hour) {
    return Need.builder(id).at(Town.CENTRE)
        .on(day, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)).standbys(1);
  }

  private static Problem week() {
    return Problem.builder(Town.MONDAY).add(session("read", Town.MONDAY, 9).build())
        .add(session("walk", Town.MONDAY, 9).build())
        .add(session("talk", Town.MONDAY.plusDays(1), 9).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build())
        .add(Problems.anyone("cat").build()).add(Problems.anyone("dan").build()).build();
  }

  private static Problem need(UnaryOperator<NeedBuilder> change) {
    var week = week();
    return week.withNeeds(week.needs().stream()
        .map(one -> one.id().equals("read") ? change.apply(one.toBuilder()).build() : one)
        .toList());
  }

  private static Problem cat(UnaryOperator<Volunteer> change) {
    var week = week();
    return week.withVolunteers(week.volunteers().stream()
        .map(one -> one.id().equals("cat") ? change.apply(one) : one).toList());
  }

  private static List<String> broken(Problem problem, Assignment... standbys) {
    return Judge.standard().judge(problem, PLAN, List.of(standbys)).violations().stream()
        .map(Violation::rule).toList();
  }

  @Test
  void whoCouldBePlacedMayBeReady() {
    assertThat(broken(week(), row("read", "cat"))).isEmpty();
    assertThat(broken(week(), row("read", "cat"), row("walk", "dan"))).isEmpty();
  }

  @Test
  void whoeverMayNotSitThereMayNotBeReady() {
    assertThat(broken(cat(one -> one.toBuilder().active(false).build()), row("read", "cat")))
        .containsExactly("inactive");
    assertThat(broken(cat(one -> one.toBuilder().available(List.of()).build()), row("read", "cat")))
        .containsExactly("availability");
    assertThat(broken(
        need(one -> one.roles(List.of(Role.builder(ROLE)
            .requirement(Requirement.builder()
                .dbs(new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of())).build())
            .build()))),
        row("read", "cat"))).contains("dbs-level");
    assertThat(broken(
        cat(one -> one.toBuilder()
            .vetting(VettingRecord.builder().check(CheckStatus.PENDING).build()).build()),
        row("read", "cat"))).contains("standby");
  }

  @Test
  void whatCannotBeWorkedTogetherCannotBeReadyFor() {
    assertThat(broken(week(), row("read", "bob"))).containsExactly("overlap");
    var twice = cat(one -> one.toBuilder()
        .limits(WorkloadLimits.builder().standbys(2).sessionsPerWeek(1).build()).build());
    assertThat(Judge.standard()
        .judge(twice, List.of(PLAN.get(0), row("talk", "dan")),
            List.of(row("read", "cat"), row("talk", "cat")))
        .violations().stream().map(Violation::rule)).containsExactly("sessions-week");
  }

  @Test
  void nobodyIsAskedMoreOftenThanTheyGive() {
    var plan = List.of(PLAN.get(0), row("talk", "dan"));
    var both = List.of(row("read", "cat"), row("talk", "cat"));
    assertThat(
        Judge.standard().judge(week(), plan, both).violations().stream().map(Violation::rule))
        .containsExactly("standby");
    var willing = cat(
        one -> one.toBuilder().limits(WorkloadLimits.builder().standbys(2).build()).build());
    assertThat(Judge.standard().judge(willing, plan, both).violations()).isEmpty();
    assertThat(broken(
        cat(one -> one.toBuilder().limits(WorkloadLimits.builder().standbys(0).build()).build()),
        row("read", "cat"))).containsExactly("standby");
  }

  @Test
  void unknownTwiceTooManyAndPlacedAreNamed() {
    assertThat(broken(week(), row("read", "eve"))).containsExactly("standby");
    assertThat(broken(week(), row("gone", "cat"))).containsExactly("standby");
    assertThat(broken(week(), Assignment.of("read", "lead", 1, "cat"))).containsExactly("standby");
    assertThat(broken(week(), row("read", "ann"))).containsExactly("standby");
    assertThat(broken(week(), row("read", "cat"), row("read", "cat"))).containsExactly("standby");
    assertThat(broken(week(), row("read", "cat"), row("read", "dan"))).contains("standby");
    assertThat(broken(week(), row("talk", "cat"))).contains("standby");
  }

  @Test
  void someSessionsHaveNobodyReady() {
    assertThat(
        broken(need(one -> one.terms(new EngagementTerms("c", false, 0))), row("read", "cat")))
        .contains("standby");
    assertThat(Judge.standard()
        .judge(need(one -> one.assignmentMode(AssignmentMode.PEOPLE)), PLAN,
            List.of(row("read", "cat")))
        .violations().stream().map(Violation::message))
        .anyMatch(text -> text.contains("decided on by people"));
  }

  @Test
  void pairsAreKeptAsIfPlaced() {
    var apart = week().toBuilder().add(new VolunteerPair("cat", "ann", VolunteerPair.Kind.APART))
        .build();
    assertThat(broken(apart, row("read", "cat"))).containsExactly("pair");
    assertThat(broken(apart, row("walk", "cat"))).isEmpty();
    var tied = week().toBuilder().add(new VolunteerPair("cat", "dan", VolunteerPair.Kind.TOGETHER))
        .build();
    assertThat(broken(tied, row("read", "cat"))).containsExactly("pair");
  }

  @Test
  void whoeverIsCalledIsGoodCompanyInTheSteadOfAnybody() {
    var adults = need(one -> one.volunteers(2, 2)
        .roles(
            List.of(Role.builder(ROLE).minimum(2).wanted(2).requirement(Requirement.NONE).build()))
        .supervision(Supervision.builder().adults(2).build()));
    var grown = adults
        .withVolunteers(adults.volunteers().stream()
            .map(one -> one.toBuilder()
                .birthDate(Town.MONDAY.minusYears(one.id().equals("cat") ? 17 : 30)).build())
            .toList());
    var plan = List.of(row("read", "ann"), Assignment.of("read", ROLE, 2, "bob"));
    assertThat(Judge.standard().judge(grown, plan, List.of(row("read", "dan"))).violations())
        .isEmpty();
    assertThat(Judge.standard().judge(grown, plan, List.of(row("read", "cat"))).violations())
        .extracting(Violation::rule).containsExactly("presence");
  }

  @Test
  void standbysCountInBrokenRulesAlone() {
    var judged = Judge.standard().judge(week(), PLAN, List.of(row("read", "cat")));
    assertThat(judged.score()).isEqualTo(Judge.standard().judge(week(), PLAN, List.of()).score());
    assertThat(judged.seatsFilled()).isEqualTo(2);
    assertThat(Judge.standard().judge(week(), PLAN, List.of(row("read", "eve"))).score().hard())
        .isEqualTo(-1);
  }

  /** Rules by rows of this class and by those of the search. */
  @Test
  void whatCanBeExpectedIsReckonedTwice() {
    int more = 0;
    for (long seed = 0; seed < 60; seed++) {
      var problem = TinyAttendance.certain(seed);
      var rows = new ArrayList<Assignment>();
      var ready = new ArrayList<Assignment>();
      for (var need : problem.needs()) {
        var role = need.roles().getFirst();
        for (int i = 0; i < Math.min(problem.volunteers().size(), role.wanted() + 1); i++) {
          (i < role.wanted() ? rows : ready)
              .add(Assignment.of(need.id(), role.name(), i + 1, problem.volunteers().get(i).id()));
        }
      }
      var theirs = SessionsAtRisk.expected(problem, new Plan(rows),
          new Standbys(ready, ready.size(), 0, 0));
      assertThat(StandbyHearing.expectedToRun(problem, rows, ready).doubleValue())
          .as("seed %d", seed).isCloseTo(theirs.with(), within(1e-9));
      assertThat(StandbyHearing.expectedToRun(problem, rows, List.of()).doubleValue())
          .isCloseTo(theirs.without(), within(1e-9)).isLessThanOrEqualTo(theirs.with() + 1e-9);
      more += theirs.with() > theirs.without() + 0.01 ? 1 : 0;
    }
    assertThat(more).isGreaterThan(10);
  }

  @Test
  void asManyAsArePlacedWhereASessionHasToBeCertain() {
    var certain = need(one -> one.minCertainty(0.5).standbys(0));
    assertThat(broken(certain, row("read", "cat"))).containsExactly("standby");
    var auto = certain.toBuilder()
        .settings(Settings.builder().standby(Settings.Standby.AUTO).build()).build();
    assertThat(broken(auto, row("read", "cat"))).isEmpty();
    assertThat(broken(auto, row("read", "cat"), row("read", "dan"))).contains("standby");
  }
}
