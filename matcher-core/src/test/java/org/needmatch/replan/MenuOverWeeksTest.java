package org.needmatch.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.Town;

/**
 * The menu for several weeks with commitments, needs without a clock time and
 * caseloads, before they begin and in their middle, against all plans there
 * are, for all sets of people who may change.
 */
class MenuOverWeeksTest {
  private static final int SEEDS = 120;
  private static final SolveOptions OPTIONS = SolveOptions.defaults().withTimeLimit(null)
      .withStepLimit(60L).withThreads(1);

  @Test
  void everyLineIsTheBestThereIsAndItsBoundHolds() {
    int looked = 0;
    int rising = 0;
    int open = 0;
    int overWeeks = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var problem = TinyHorizons.random(seed);
      var published = MenuExactTest.declined(before(problem, seed), seed);
      var from = seed % 3 == 0 ? problem.week().plusDays(4 + seed % 7).atTime(9, 0) : null;
      var keeping = RetainedPlan.of(problem, published, from, List.of());
      var menu = new Replanner(keeping, List.of(), OPTIONS)
          .menu(List.of(0, 1, 2, 3, FrontierPoint.ALL));
      if (menu.keeping().kept().size() < keeping.kept().size()) {
        continue;
      }
      looked++;
      long before = 0;
      for (var line : menu.lines()) {
        var named = "seed " + seed + ", " + line.most() + " changes";
        var judged = Judge.standard().judge(keeping.open(), line.plan());
        assertThat(judged.validButForPins()).as(named).isTrue();
        assertThat(judged.score()).as(named).isEqualTo(line.score());
        assertThat(line.changed().size()).as(named).isLessThanOrEqualTo(line.most());
        assertThat(MenuExactTest.changed(keeping, line)).as(named)
            .isEqualTo(Set.copyOf(line.changed()));
        assertThat(line.score().medium()).as(named).isGreaterThanOrEqualTo(before);
        if (line.most() <= 3) {
          long exact = MenuExactTest.exact(keeping, line.most());
          assertThat(line.score().medium()).as(named).isEqualTo(exact);
          assertThat(line.boundMedium()).as(named).isGreaterThanOrEqualTo(exact);
          open += line.boundMedium() > exact ? 1 : 0;
        }
        rising += line.score().medium() > before && before > 0 ? 1 : 0;
        overWeeks += line.changed().stream().anyMatch(id -> weeks(problem, line, id) > 1) ? 1 : 0;
        before = line.score().medium();
      }
    }

    assertThat(looked).isGreaterThan(SEEDS / 2);
    assertThat(rising).isGreaterThan(3);
    assertThat(overWeeks).as("people who change with sessions in several weeks").isGreaterThan(5);
    assertThat(open).isLessThan(looked / 2);
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
        told.add(PublishedRow.proposed(new Assignment(need, "volunteer", 1, id)));
      }
      problem.add(person.build());
    }
    for (int week = 0; week < 3; week++) {
      problem.add(Need.builder("new-" + week).at(Town.CENTRE).time(span(week)).priority(10)
          .volunteers(1, 2).build());
    }
    var keeping = RetainedPlan.of(problem.build(), new PublishedPlan(told, List.of()), null,
        List.of());

    var lines = new Replanner(keeping, List.of(), OPTIONS).menu(List.of(0, 1, 2)).lines();

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

  private static long weeks(Problem problem, FrontierPoint line, String id) {
    var mine = line.plan().assignments().stream().filter(row -> row.volunteerId().equals(id))
        .map(Assignment::needId).toList();
    return problem.needs().stream().filter(need -> mine.contains(need.id()))
        .map(need -> need.monday()).distinct().count();
  }
}
