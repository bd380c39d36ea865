package org.needmatch.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

/**
 * The frontier of changes against all plans there are, for all sets of people
 * who may change.
 */
class ChangeFrontierTest {
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(60L)
      .threads(1).build();

  private int looked;
  private int rising;
  private int open;
  private int overWeeks;

  @Test
  void everyPointOfAWeekIsTheBestThereIsAndItsBoundHolds() {
    for (long seed = 0; seed < 60; seed++) {
      var problem = TinyProblems.random(seed);
      var retained = Matcher.create().on(problem)
          .retain(FrontierOracle.declined(problem, OPTIONS, seed), null);
      var named = "seed " + seed;
      check(retained, seed).ifPresent(most -> assertThat(most).as(named).isGreaterThanOrEqualTo(
          Matcher.create().solve(retained.open(), OPTIONS).score().medium()));
    }

    assertThat(looked).isGreaterThan(30);
    assertThat(rising).isGreaterThan(5);
    assertThat(open).isLessThan(looked / 2);
  }

  /**
   * With commitments, needs without a clock time and caseloads, before they begin
   * and in their middle.
   */
  @Test
  void everyPointOfSeveralWeeksIsTheBestThereIsAndItsBoundHolds() {
    for (long seed = 0; seed < 120; seed++) {
      var problem = TinyHorizons.random(seed);
      var published = FrontierOracle.declined(before(problem, seed), OPTIONS, seed);
      var from = seed % 3 == 0 ? problem.week().plusDays(4 + seed % 7).atTime(9, 0) : null;
      check(Matcher.create().on(problem).retain(published, from), seed);
    }

    assertThat(looked).isGreaterThan(60);
    assertThat(rising).isGreaterThan(3);
    assertThat(overWeeks).as("people who change with sessions in several weeks").isGreaterThan(5);
    assertThat(open).isLessThan(looked / 2);
  }

  /** The most medium of all; empty where more must be let go than was asked. */
  private OptionalLong check(RetainedPlan retained, long seed) {
    var frontier = new Replanner(retained, OPTIONS).menu(List.of(0, 1, 2, 3, FrontierPoint.ALL));
    if (frontier.keeping().kept().size() < retained.kept().size()) {
      return OptionalLong.empty();
    }
    looked++;
    long before = 0;
    for (var point : frontier.lines()) {
      var named = "seed " + seed + ", " + point.most() + " changes";
      var judged = Judge.standard().judge(retained.open(), point.plan());
      assertThat(judged.validButForPins()).as(named).isTrue();
      assertThat(judged.score()).as(named).isEqualTo(point.score());
      assertThat(point.changed().size()).as(named).isLessThanOrEqualTo(point.most());
      assertThat(FrontierOracle.changed(retained, point)).as(named)
          .isEqualTo(Set.copyOf(point.changed()));
      long medium = point.score().medium();
      assertThat(medium).as(named).isGreaterThanOrEqualTo(before);
      long exact = FrontierOracle.exact(retained, Math.min(point.most(), 3));
      assertThat(point.boundMedium()).as(named).isGreaterThanOrEqualTo(exact);
      if (point.most() <= 3) {
        assertThat(medium).as(named).isEqualTo(exact);
        open += point.boundMedium() > exact ? 1 : 0;
      }
      rising += medium > before && before > 0 ? 1 : 0;
      overWeeks += point.changed().stream().anyMatch(id -> weeks(retained.open(), point, id) > 1)
          ? 1
          : 0;
      before = medium;
    }
    return OptionalLong.of(before);
  }

  /** The problem when other needs seemed to matter most. */
  private static Problem before(Problem problem, long seed) {
    var dice = new Random(seed);
    var needs = problem.needs().stream()
        .map(need -> need.toBuilder().priority(1 + dice.nextInt(900)).build()).toList();
    return problem.withNeeds(needs);
  }

  @Test
  void somebodyWhoChangesInEveryWeekIsOneChange() {
    var problem = Problem.builder(Town.MONDAY).weeks(3);
    var told = new ArrayList<PublishedRow>();
    for (var id : List.of("ann", "bob")) {
      var person = Volunteer.builder(id).home(Town.CENTRE);
      for (int week = 0; week < 3; week++) {
        person.available(span(week));
        var need = "old-" + id + week;
        problem.add(Need.builder(need).at(Town.CENTRE).time(span(week)).build());
        told.add(PublishedRow.proposed(Assignment.of(need, "volunteer", 1, id)));
      }
      problem.add(person.build());
    }
    for (int week = 0; week < 3; week++) {
      problem.add(Need.builder("new-" + week).at(Town.CENTRE).time(span(week)).priority(10)
          .volunteers(1, 2).build());
    }
    var keeping = Matcher.create().on(problem.build()).retain(new PublishedPlan(told, List.of()),
        null);

    var lines = new Replanner(keeping, OPTIONS).menu(List.of(0, 1, 2)).lines();

    assertThat(lines).extracting(line -> line.score().medium()).containsExactly(6_000L, 33_000L,
        45_000L);
    assertThat(lines).extracting(FrontierPoint::boundMedium).containsExactly(6_000L, 33_000L,
        45_000L);
    assertThat(lines.get(1).changed()).hasSize(1);
  }

  private static TimeSpan span(int week) {
    var start = Town.MONDAY.plusWeeks(week).atTime(10, 0);
    return new TimeSpan(start, start.plusHours(1));
  }

  private static long weeks(Problem problem, FrontierPoint point, String id) {
    var mine = point.plan().assignments().stream().filter(row -> row.volunteerId().equals(id))
        .map(Assignment::needId).toList();
    return problem.needs().stream().filter(need -> mine.contains(need.id()))
        .map(need -> need.monday()).distinct().count();
  }
}
