package org.needmatch.internal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.oracle.BruteForce;
import org.needmatch.oracle.EveryPlan;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.TinyProblems;

/** Frontiers of invented weeks, each against all plans there are. */
class FairFrontierTest {
  private static FloorSolver solver(Problem problem) {
    var options = SolveOptions.builder().timeLimit(null).stepLimit(40L).seed(1).build();
    return new FloorSolver(problem, Grouping.AREA, options, Matcher.create()::solve);
  }

  /** Whether some plan gives every other area the floor. */
  private static boolean canKeep(Problem problem, int floor, List<String> leftOut) {
    var own = new TreeMap<String, Integer>();
    leftOut.forEach(area -> own.put(area, 0));
    var asked = problem.toBuilder().settings(
        problem.settings().toBuilder().fairness(new Fairness(Grouping.AREA, floor, own, 0)).build())
        .build();
    return BruteForce.optimum(asked).highestMedium() >= 0;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 8})
  void theHighestFloorIsTheHighestThatAnyPlanKeeps(long seed) {
    var problem = TinyProblems.random(seed);
    var frontier = FairFrontier.of(solver(problem), 5, 60);
    assertThat(frontier.limit()).as("proven").isEqualTo(frontier.highest() + 1);
    assertThat(canKeep(problem, frontier.highest(), frontier.unreachable())).isTrue();
    assertThat(frontier.highest() == Fairness.WHOLE
        || !canKeep(problem, frontier.highest() + 1, frontier.unreachable())).isTrue();
    assertThat(frontier.plans()).allSatisfy(plan -> {
      assertThat(plan.confirmed()).isTrue();
      assertThat(plan.kept()).isTrue();
      assertThat(plan.limit()).isGreaterThanOrEqualTo(plan.metInAll());
    });
    long most = frontier.plans().getFirst().metInAll();
    assertThat(most).isEqualTo(BruteForce.optimum(problem).highestMedium());
    int last = -1;
    for (var plan : frontier.plans()) {
      assertThat(plan.metInAll()).isLessThanOrEqualTo(most);
      assertThat(plan.worstShare(frontier.unreachable())).isGreaterThanOrEqualTo(last);
      last = plan.worstShare(frontier.unreachable());
    }
    assertThat(frontier.leximin().worstShare(frontier.unreachable())).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 3, 6})
  void whereChancesCountTheHighestFloorIsTheHighestToo(long seed) {
    var problem = TinyAttendance.expected(seed);
    var frontier = FairFrontier.of(solver(problem), 4, 60);
    assertThat(frontier.limit()).as("proven").isEqualTo(frontier.highest() + 1);
    assertThat(mostUnder(problem, frontier.highest(), frontier)).isNotNegative();
    assertThat(frontier.highest() == Fairness.WHOLE
        || mostUnder(problem, frontier.highest() + 1, frontier) < 0).isTrue();
    assertThat(frontier.plans()).allMatch(FloorPlan::confirmed);
    assertThat(frontier.plans().getFirst().metInAll())
        .isEqualTo(new EveryPlan(problem).highestMedium());
    assertThat(frontier.plans().getLast().metInAll())
        .isEqualTo(mostUnder(problem, frontier.highest(), frontier));
  }

  /** Points of the best of all plans, by enumeration. */
  private static long mostUnder(Problem problem, int floor, FairFrontier frontier) {
    var own = new TreeMap<String, Integer>();
    frontier.unreachable().forEach(area -> own.put(area, 0));
    return new EveryPlan(
        problem.toBuilder()
            .settings(problem.settings().toBuilder()
                .fairness(new Fairness(Grouping.AREA, floor, own, 0)).build())
            .build())
        .highestMedium();
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 7})
  void floorsThatStandAsARuleDoNotChangeWhatCouldBe(long seed) {
    var problem = TinyProblems.random(seed);
    var standing = problem.toBuilder()
        .settings(
            problem.settings().toBuilder().fairness(Fairness.of(Grouping.INITIATIVE, 900)).build())
        .build();
    var without = FairFrontier.of(solver(problem), 4, 60);
    var with = FairFrontier.of(solver(standing), 4, 60);
    assertThat(with.highest()).isEqualTo(without.highest());
    assertThat(with.limit()).isEqualTo(without.limit());
    assertThat(with.plans()).extracting(FloorPlan::metInAll)
        .isEqualTo(without.plans().stream().map(FloorPlan::metInAll).toList());
  }
}
