package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class WeekSubproblemTest {
  private final Random random = new Random(7);

  private Problem week(int needs, WorkloadLimits limits, int people) {
    var problem = Problem.builder(Town.MONDAY);
    for (int person = 0; person < people; person++) {
      problem.add(
          Problems.anyone("v" + person).limits(person == 0 ? limits : WorkloadLimits.NONE).build());
      if (person > 0) {
        problem.add(new VolunteerPair("v0", "v" + person, VolunteerPair.Kind.TOGETHER));
      }
    }
    for (int need = 0; need < needs; need++) {
      int start = random.nextInt(88) * 15;
      problem.add(Need.builder("n" + need).volunteers(0, people).remote(random.nextInt(5) == 0)
          .at(Town.north(Town.CENTRE, random.nextInt(3) * 4000))
          .on(Town.MONDAY.plusDays(random.nextInt(3)), LocalTime.of(start / 60, start % 60),
              LocalTime.of((start / 60 + 1 + random.nextInt(3)) % 24, start % 60))
          .build());
    }
    return problem.build();
  }

  private WorkloadLimits limits() {
    return WorkloadLimits.builder()
        .hoursPerWeek(
            random.nextBoolean() ? 3 + random.nextInt(16) / 2.0 : Double.POSITIVE_INFINITY)
        .sessionsPerWeek(random.nextBoolean() ? 1 + random.nextInt(5) : WorkloadLimits.UNLIMITED)
        .sessionsPerDay(random.nextBoolean() ? 1 + random.nextInt(3) : WorkloadLimits.UNLIMITED)
        .build();
  }

  /** Every set of sessions that the judge of plans allows. */
  private static long heaviest(Problem problem, long[] prices, LongPredicate asked) {
    int needs = problem.needs().size();
    int people = problem.volunteers().size();
    long best = -1;
    for (long set = 0; set < 1L << needs; set++) {
      long sum = 0;
      var rows = new ArrayList<Assignment>();
      for (int need = 0; need < needs; need++) {
        if ((set >> need & 1) != 0) {
          for (int person = 0; person < people; person++) {
            sum += prices[person * needs + need];
            rows.add(Assignment.of("n" + need, Role.DEFAULT_NAME, person + 1, "v" + person));
          }
        }
      }
      if (sum > best && asked.test(set) && judged(problem, rows)) {
        best = sum;
      }
    }
    return best;
  }

  private static boolean judged(Problem problem, List<Assignment> rows) {
    return Judge.standard().judge(problem, rows).violations().isEmpty();
  }

  private long[] prices(int size) {
    return random.longs(size, 0, random.nextBoolean() ? 4 : 1_000_000).toArray();
  }

  @Test
  void aWeekIsTheHeaviestThatTheJudgeAllows() {
    for (int round = 0; round < 300; round++) {
      var problem = week(9, limits(), 1);
      var market = new DualEvaluator(problem, List.of());
      var prices = prices(market.ground().pairs().size());
      assertThat(market.ground().pairs().size()).isEqualTo(9);
      var week = market.weeks().get(0);
      var best = week.best(week.weights(prices), new Path(9));
      assertThat(best.value()).isEqualTo(heaviest(problem, prices, set -> true));
      assertThat(value(week, best, prices)).isEqualTo(best.value());
    }
  }

  private static long value(WeekSubproblem week, Week best, long[] prices) {
    var chosen = Objects.requireNonNull(best.chosen());
    var weights = week.weights(prices);
    long sum = 0;
    for (int option = 0; option < week.size(); option++) {
      sum += Bits.has(chosen, option) ? weights[option] : 0;
    }
    return sum;
  }

  @Test
  void aWeekKeepsToTheDecisionsOfItsPath() {
    for (int round = 0; round < 300; round++) {
      var problem = week(8, limits(), 1);
      var market = new DualEvaluator(problem, List.of());
      var prices = prices(8);
      int in = random.nextInt(8);
      int out = random.nextInt(8);
      int notRun = random.nextInt(8);
      var path = new Path(8);
      path.enter(new NodeDecision(NodeDecision.Kind.IN, in, 0));
      path.enter(new NodeDecision(NodeDecision.Kind.OUT, out, 0));
      path.enter(new NodeDecision(NodeDecision.Kind.NOT_RUN, notRun, -1));
      var week = market.weeks().get(0);
      var best = week.best(week.weights(prices), path);
      long expected = heaviest(problem, prices,
          set -> (set >> in & 1) == 1 && (set >> out & 1) == 0 && (set >> notRun & 1) == 0);
      assertThat(best.possible() ? best.value() : -1).isEqualTo(expected);
    }
  }

  @Test
  void thoseWhoBelongTogetherChooseOneWeek() {
    for (int round = 0; round < 100; round++) {
      var problem = week(7, limits(), 3);
      var market = new DualEvaluator(problem, List.of());
      var prices = prices(market.ground().pairs().size());
      assertThat(market.weeks().size()).isEqualTo(1);
      var week = market.weeks().get(0);
      assertThat(week.best(week.weights(prices), new Path(7)).value())
          .isEqualTo(heaviest(problem, prices, set -> true));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 29, Integer.MAX_VALUE})
  void manyCompatibleSessionsInADayAreStillExact(int most) {
    var problem = Problem.builder(Town.MONDAY)
        .add(Problems.anyone("v0")
            .limits(WorkloadLimits.builder().sessionsPerWeek(most).sessionsPerDay(most).build())
            .build());
    for (int need = 0; need < 30; need++) {
      problem.add(Need.builder("n" + need).remote(true).on(Town.MONDAY,
          LocalTime.of(6 + need / 3, need % 3 * 20), LocalTime.of(6 + need / 3, need % 3 * 20 + 15))
          .build());
    }
    var week = new DualEvaluator(problem.build(), List.of()).weeks().get(0);
    var prices = prices(30);
    long expected = Arrays.stream(prices).sorted().skip(Math.max(0, 30 - most)).sum();
    var best = week.best(week.weights(prices), new Path(30));
    assertThat(best.chosen()).isNotNull();
    assertThat(best.value()).isEqualTo(expected);
  }

  @Test
  void aCrowdedWeekWithHoursToSpreadIsStillExact() {
    for (int round = 0; round < 20; round++) {
      var problem = week(90, WorkloadLimits.builder().hoursPerWeek(20).sessionsPerDay(6).build(),
          1);
      var week = new DualEvaluator(problem, List.of()).weeks().get(0);
      var best = week.best(week.weights(prices(90)), new Path(90));
      assertThat(best.chosen()).isNotNull();
    }
  }
}
