package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.PinBreach;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.Strategy;
import org.needmatch.testdomain.TinyProblems;

/**
 * What every strategy promises, through the front door and before the judge.
 */
class StrategiesTest {
  private static final int PROBLEMS = 60;

  static Stream<String> names() {
    return Strategies.all().stream().map(Strategy::name);
  }

  /** Enough for a tiny week: a step of Timefold's own searches is 1,000 moves. */
  static long stepsOfATinyWeek(String strategy) {
    return Set.of("hill-climb", "timefold-default").contains(strategy) ? 3 : 20;
  }

  static SolveOptions steps(String strategy, long steps) {
    return SolveOptions.builder().timeLimit(null).stepLimit(steps).threads(1).strategy(strategy)
        .build();
  }

  /** Empty when the strategy refuses the problem in words. */
  private static Optional<SolveResult> solve(Problem problem, String strategy, long steps) {
    try {
      return Optional.of(Matcher.create().solve(problem, steps(strategy, steps)));
    } catch (IllegalArgumentException e) {
      assertThat(strategy).isEqualTo("flow");
      assertThat(e).hasMessageContaining("certified");
      return Optional.empty();
    }
  }

  private static void isSound(Problem problem, SolveResult outcome) {
    var judgement = Judge.standard().judge(problem, outcome.plan());
    assertThat(judgement.violations()).allMatch(violation -> violation.byPinOnly());
    assertThat(outcome.score()).isEqualTo(judgement.score());
    assertThat(outcome.totalMedium()).isEqualTo(judgement.totalMedium());
    assertThat(outcome.boundMedium()).isGreaterThanOrEqualTo(outcome.score().medium());
    assertThat(outcome.releasedPins()).hasSameSizeAs(judgement.releasedPins());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPlanIsValidAndScoredAsTheJudgeDoes(String strategy) {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = TinyProblems.random(seed);
      var outcome = solve(problem, strategy, stepsOfATinyWeek(strategy));
      if (outcome.isPresent()) {
        isSound(problem, outcome.get());
        assertThat(outcome.get().boundMedium()).as("seed %d", seed)
            .isGreaterThanOrEqualTo(BruteForce.optimum(problem).highestMedium());
      }
    }
  }

  /** Mechanisms of the literature have a smaller town, in LiteratureTest. */
  static Stream<String> namesForATown() {
    return Strategies.all().stream()
        .filter(strategy -> !strategy.getClass().getPackageName().endsWith(".literature"))
        .map(Strategy::name);
  }

  @ParameterizedTest
  @MethodSource("namesForATown")
  void aTownsPlanIsValidToo(String strategy) throws UnusableInputException, IOException {
    var problem = ProblemReader.read(Path.of("..", "datasets", "kirklees"), ReadOptions.defaults())
        .problem();
    var outcome = solve(problem, strategy, 60);
    outcome.ifPresent(found -> isSound(problem, found));
    assertThat(outcome.isPresent()).isEqualTo(!"flow".equals(strategy));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 11, 42})
  void certifiedRepeatsWhateverTheThreads(long seed) throws IOException {
    for (long problemSeed = 0; problemSeed < 5; problemSeed++) {
      var problem = TinyProblems.random(problemSeed);
      var options = steps("certified", 60).toBuilder().seed(seed).build();
      var one = Matcher.create().solve(problem, options);
      var two = Matcher.create().solve(problem, options.toBuilder().threads(2).build());
      var again = Matcher.create().solve(problem, options.toBuilder().threads(2).build());
      for (var other : new SolveResult[]{two, again}) {
        assertThat(other.plan()).isEqualTo(one.plan());
        assertThat(other.score()).isEqualTo(one.score());
        assertThat(other.steps()).isEqualTo(one.steps());
        assertThat(certificate(other)).isEqualTo(certificate(one));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void certifiedRepeatsInATownToo(long seed) throws UnusableInputException, IOException {
    var problem = ProblemReader.read(Path.of("..", "datasets", "kirklees"), ReadOptions.defaults())
        .problem();
    var options = steps("certified", 100).toBuilder().seed(seed).build();
    var one = Matcher.create().solve(problem, options);
    var two = Matcher.create().solve(problem, options.toBuilder().threads(2).build());
    assertThat(two.plan()).isEqualTo(one.plan());
    assertThat(two.score()).isEqualTo(one.score());
    assertThat(certificate(two)).isEqualTo(certificate(one));
  }

  private static String certificate(SolveResult outcome) throws IOException {
    var text = new StringBuilder();
    outcome.certificate().writeTo(text);
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("names")
  void pinsStayOrAreReported(String strategy) {
    var conflicts = new TreeSet<String>();
    int released = 0;
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = TinyProblems.random(seed);
      var solved = solve(problem, strategy, Math.min(5, stepsOfATinyWeek(strategy)));
      if (solved.isPresent()) {
        var outcome = solved.get();
        var gone = outcome.releasedPins().stream().map(pin -> pin.pin()).toList();
        for (var pin : problem.pins()) {
          boolean there = outcome.plan().assignments().stream()
              .anyMatch(row -> row.needId().equals(pin.needId()) && row.role().equals(pin.role())
                  && row.volunteerId().equals(pin.volunteerId()));
          assertThat(there || gone.contains(pin)).as("seed %d, %s", seed, pin).isTrue();
        }
        var broken = Judge.standard().judge(problem, outcome.plan()).violations();
        assertThat(outcome.conflicts().isEmpty())
            .isEqualTo(broken.stream().allMatch(violation -> violation.rule().equals("pin")));
        outcome.conflicts().stream().map(PinBreach::rule).forEach(rule -> {
          assertThat(broken).anyMatch(v -> v.rule().equals(rule));
          conflicts.add(rule);
        });
        released += gone.size();
      }
    }
    if (!"flow".equals(strategy)) {
      assertThat(conflicts).contains("minimum", "pair", "availability");
      assertThat(released).isPositive();
    }
  }
}
