package org.needmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes a class finds its test under its name. */
class TestMirrorTest {
  private static final Path MAIN = Path.of("src/main/java/org/needmatch");
  private static final Path TEST = Path.of("src/test/java/org/needmatch");

  @ParameterizedTest
  @ValueSource(strings = {"internal/rules", "internal/policy", "internal/geo", "internal/instance",
      "internal/io/cell"})
  void everyClassOfThePackageHasATestOfItsName(String folder) throws IOException {
    try (var files = Files.list(MAIN.resolve(folder))) {
      var classes = files.filter(TestMirrorTest::hasLogic)
          .map(file -> file.getFileName().toString().replace(".java", "")).sorted().toList();
      assertThat(classes).as("classes of %s", folder).hasSizeGreaterThan(4);
      assertThat(classes.stream().filter(name -> !isTested(folder + "/" + name)).toList())
          .as("classes of %s without a test of their name", folder).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain/Area", "domain/CommitmentIndex", "domain/DesiredMinimum",
      "domain/Need", "domain/Problem", "domain/Requirement", "domain/Role", "domain/Supervision",
      "domain/TimeSpan", "domain/Volunteer", "plan/Plan", "plan/Score",
      "internal/io/config/JsonCursor", "internal/io/config/PolicyPacks",
      "internal/io/table/ForbiddenColumns", "internal/io/table/GuardWords",
      "internal/io/table/HarmlessCells", "internal/io/table/NameMatching",
      "internal/io/table/NameWords", "internal/io/table/TextDecoder", "internal/bound/BlockOptions",
      "internal/bound/BoundSolver", "internal/bound/BranchState", "internal/bound/BranchTree",
      "internal/bound/ColumnPool", "internal/bound/GroupWeekSearch", "internal/bound/KnapsackTable",
      "internal/bound/LagrangianDual", "internal/bound/LexicographicOptimizer",
      "internal/bound/PeriodLimits", "internal/bound/PricedPairs",
      "internal/bound/ReducedCostFixing", "internal/bound/RestrictedMaster",
      "internal/bound/RetainedWeeks", "internal/bound/ScalarizedObjective",
      "internal/bound/SharedPoolCuts", "internal/bound/SmallTeams",
      "internal/bound/SubgradientSearch", "internal/bound/TeamOracle", "internal/bound/TimeBlocks",
      "internal/bound/WeekDiscretization", "internal/bound/WeekOracle",
      "internal/explain/BipartiteMatching", "internal/explain/MaxFlow", "internal/explain/Nearby",
      "internal/flow/FlowStrategy", "internal/flow/Network", "internal/metrics/Gini",
      "internal/metrics/IdleEligible", "internal/metrics/Journey", "internal/metrics/SeatedTeams",
      "internal/replan/SeatNumbering", "internal/replan/SeriesProjection",
      "internal/search/AnnealingCycle", "internal/search/Blockers",
      "internal/search/CandidateIndex", "internal/search/Subproblem",
      "internal/simplex/BasisFactorization", "internal/simplex/Simplex",
      "internal/timefold/PlanRules", "internal/timefold/ScoreAssertion",
      "internal/timefold/WeekConstraints", "internal/linear/MipFormulation",
      "internal/search/Budget", "internal/search/Greedy", "internal/search/MemoryEstimate",
      "internal/search/Random64", "internal/search/WorkingPlan"})
  void elsewhereTheseHaveOne(String name) {
    assertThat(MAIN.resolve(name + ".java")).exists();
    assertThat(isTested(name)).as(name).isTrue();
  }

  private static boolean isTested(String name) {
    return List.of("Test.java", "Properties.java").stream()
        .anyMatch(end -> Files.exists(TEST.resolve(name + end)));
  }

  /** Interfaces, and records that only hold what they are given, have none. */
  private static boolean hasLogic(Path file) {
    var name = file.getFileName().toString().replace(".java", "");
    try {
      var text = Files.readString(file);
      return text.matches("(?s).*\\n(public )?(final )?(class|record|enum) " + name + "\\b.*")
          && text.contains("return ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
