package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.api.Planning;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.snippets.FrontDoor;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

/** The two ways to add rules that docs/embedding.md shows, and their tests. */
class EmbeddingTest {
  private static final String JSON = "../../../../../../matcher-json/src/test/java/org/needmatch/json/";
  private static final String TESTKIT = "../../../../../../matcher-testkit/src/test/java/org/needmatch/testkit/";

  private static SolveOptions steps(long steps) {
    return StrategiesTest.steps("certified", steps);
  }

  private static SolveResult withPairRule(Problem problem) {
    // begin
    Matcher matcher = Matcher.create().with(new LateShiftRule());
    SolveResult outcome = matcher.solve(problem, SolveOptions.defaults());
    // end
    return outcome;
  }

  private static SolveResult withStreams(Problem problem, SolveOptions options) {
    // begin
    Matcher matcher = Matcher.create().with(new OneMinorASession());
    SolveResult outcome = matcher.solve(problem, options);
    // end
    return outcome;
  }

  private static void ask(Problem problem, Plan plan,
      BiConsumer<Judgement, List<UnfilledSeats>> then) {
    // begin
    Planning planning = Matcher.create().with(new LateShiftRule()).on(problem);
    Judgement judgement = planning.judge(plan);
    List<UnfilledSeats> unfilled = planning.unfilled(plan);
    // end
    then.accept(judgement, unfilled);
  }

  @Test
  void theDocumentShowsThisCode() throws IOException {
    var document = Path.of("..", "docs", "embedding.md");
    Snippets.standIn(document, 24, "functional/EmbeddingTest.java", "functional/LateShiftRule.java",
        "functional/OneMinorASession.java", "snippets/FrontDoor.java#strategy",
        TESTKIT + "LateShiftRuleTest.java", TESTKIT + "ConstraintsVerifierTest.java",
        JSON + "EmbeddedJsonTest.java");
  }

  @Test
  void theStrategyOfTheDocumentMakesALawfulPlan() throws Exception {
    var instance = Instance.of(TinyProblems.random(3), RuleSet.standard());
    var result = new FrontDoor.FirstCome().solve(new InstanceModel(instance), new StepControl(1));

    var judgement = Judge.standard().judge(instance.problem(),
        new PlanCodec(instance).plan(result.edges()));
    assertThat(judgement.validButForPins()).isTrue();
    assertThat(judgement.score().medium()).isPositive();
  }

  /** Known by no ServiceLoader. */
  private record Hidden(String name) implements Strategy {
    @Override
    public String description() {
      return "each choice in turn";
    }

    @Override
    public StrategyResult solve(SolverModel model, StrategyControl control) {
      return new FrontDoor.FirstCome().solve(model, control);
    }
  }

  @Test
  void aStrategyIsGivenAsAnObjectThatNobodyHasToFind() {
    var options = steps(1).toBuilder().strategy(new Hidden("hidden")).build();
    var outcome = Matcher.create().solve(TinyProblems.random(3), options.toBuilder().build());

    assertThat(outcome.stopCause()).isEqualTo(StopCause.COMPLETED);
    assertThat(outcome.score().medium()).isPositive();
    assertThat(outcome.options().strategy()).isEqualTo("hidden");
    assertThatThrownBy(() -> withStreams(TinyProblems.random(3), options))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("hidden");
  }

  @Test
  void theLastStrategyGivenCounts() {
    var options = SolveOptions.builder().strategy(new Hidden("hidden")).strategy("greedy").build();
    assertThat(options.strategyObject()).isNull();
    assertThat(options.strategy()).isEqualTo("greedy");
  }

  @Test
  void twoMinorsWithBirthDatesAreNotPlacedTogether() {
    var problem = Problem.builder(Town.MONDAY)
        .add(Problems.anyone("a").birthDate(Town.MONDAY.minusYears(17)).build())
        .add(Problems.anyone("b").birthDate(Town.MONDAY.minusYears(17)).build())
        .add(Need.builder("read").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).volunteers(1, 2).build())
        .build();

    var outcome = Matcher.create().with(new OneMinorASession()).solve(problem, steps(5));

    assertThat(outcome.plan().assignments()).hasSize(1);
  }

  @Test
  void aPairRuleFeedsSolverJudgeAndExplainer() {
    var late = Need.builder("late").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(21, 0), LocalTime.of(22, 0)).build();
    var early = Need.builder("early").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
    var problem = Problem.builder(Town.MONDAY).add(early).add(late)
        .add(Problems.anyone("ann").travels(TravelMode.WALK).build()).build();
    var outcome = withPairRule(problem);
    assertThat(outcome.plan().assignments()).extracting(Assignment::needId)
        .containsExactly("early");
    assertThat(outcome.boundMedium()).isEqualTo(1000);
    assertThat(outcome.eligiblePairs()).isOne();
    var forced = new Plan(List.of(Assignment.of("late", "volunteer", 1, "ann")));
    ask(problem, forced,
        (judgement, unfilled) -> assertThat(judgement.count("late-on-foot")).isOne());
    ask(problem, outcome.plan(), (judgement, unfilled) -> assertThat(unfilled).singleElement()
        .satisfies(seats -> assertThat(seats.reason().toString()).contains("late-on-foot")));
    assertThat(Matcher.create().solve(problem, steps(1)).plan().assignments()).hasSize(2);
  }

  private static int crowdedWithMinors(Problem problem, Plan plan) {
    var minors = new HashSet<String>();
    problem.volunteers().stream().filter(v -> v.age() != null && v.age() < 18)
        .forEach(v -> minors.add(v.id()));
    var counts = new HashMap<String, Integer>();
    plan.assignments().stream().filter(row -> minors.contains(row.volunteerId()))
        .forEach(row -> counts.merge(row.needId(), 1, Integer::sum));
    return (int) counts.values().stream().filter(count -> count > 1).count();
  }

  private static Problem youth() {
    var builder = Problem.builder(Town.MONDAY);
    for (int i = 0; i < 6; i++) {
      builder.add(Problems.anyone("minor" + i).age(16.0).build());
      builder
          .add(Problems.anyone("adult" + i).home(Town.north(Town.CENTRE, 9000)).age(40.0).build());
    }
    for (int i = 0; i < 4; i++) {
      builder.add(Need.builder("n" + i).at(Town.CENTRE).priority(1 + i)
          .on(Town.MONDAY, LocalTime.of(10, 0), LocalTime.of(12, 0)).volunteers(2, 4).build());
    }
    return builder.build();
  }

  @Test
  void aHardConstraintIsNeverBrokenAndNothingElseIsEither() {
    var problem = youth();
    assertThat(crowdedWithMinors(problem, Matcher.create().solve(problem, steps(50)).plan()))
        .isPositive();
    var outcome = withStreams(problem, steps(50));
    assertThat(crowdedWithMinors(problem, outcome.plan())).isZero();
    assertThat(Judge.standard().judge(problem, outcome.plan()).score()).isEqualTo(outcome.score());
    assertThat(outcome.score().hard()).isZero();
    assertThat(outcome.plan().assignments()).as("one minor and some adults each")
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(outcome.boundMedium()).isGreaterThanOrEqualTo(outcome.score().medium());
    assertThat(outcome.stopCause()).isNotEqualTo(StopCause.OPTIMAL);
  }

  @Test
  void aHardConstraintHoldsInTinyProblemsOfEveryKind() {
    int shifted = 0;
    for (long seed = 0; seed < 40; seed++) {
      var problem = TinyProblems.random(seed);
      var outcome = Matcher.create().with(new OddWithEven()).solve(problem, steps(20));
      var judgement = Judge.standard().judge(problem, outcome.plan());
      assertThat(judgement.violations()).as("seed %d", seed).allMatch(v -> v.byPinOnly());
      assertThat(judgement.score()).isEqualTo(outcome.score());
      assertThat(mixed(problem, outcome.plan())).as("seed %d", seed).isZero();
      shifted += mixed(problem, Matcher.create().solve(problem, steps(20)).plan()) > 0 ? 1 : 0;
    }
    assertThat(shifted).as("problems in which the constraint matters").isGreaterThan(10);
  }

  /**
   * Needs in which, pins aside, somebody of an even position meets one of an odd.
   */
  private static long mixed(Problem problem, Plan plan) {
    var index = new HashMap<String, Integer>();
    problem.volunteers().forEach(v -> index.put(v.id(), index.size()));
    return problem.needs().stream().filter(need -> {
      var rows = plan.assignments().stream().filter(row -> row.needId().equals(need.id())).toList();
      var pinned = problem.pins().stream().filter(pin -> pin.needId().equals(need.id()))
          .map(pin -> pin.volunteerId()).toList();
      return rows.stream().filter(row -> !pinned.contains(row.volunteerId()))
          .anyMatch(row -> rows.stream().anyMatch(
              other -> (index.get(row.volunteerId()) + index.get(other.volunteerId())) % 2 != 0));
    }).count();
  }

  @Test
  void aSoftConstraintShiftsThePlanAtNoLossOfNeed() {
    var problem = Problem.builder(Town.MONDAY)
        .add(Need.builder("visit").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)).build())
        .add(Problems.anyone("tired").build())
        .add(Problems.anyone("fresh").home(Town.north(Town.CENTRE, 3000)).build()).build();
    var without = Matcher.create().solve(problem, steps(20));
    var with = Matcher.create().with(new SpareTheTired()).solve(problem, steps(20));
    assertThat(without.plan().assignments()).extracting(Assignment::volunteerId)
        .containsExactly("tired");
    assertThat(with.plan().assignments()).extracting(Assignment::volunteerId)
        .containsExactly("fresh");
    assertThat(with.score().medium()).isEqualTo(without.score().medium());
  }

  @Test
  void inATownTheConstraintHoldsAndCancellingKeepsIt()
      throws UnusableInputException, IOException, InterruptedException {
    var problem = ProblemReader.read(Path.of("..", "datasets", "kirklees"), ReadOptions.defaults())
        .problem();
    var options = SolveOptions.builder().timeLimit(Duration.ofMinutes(5)).threads(1).build();
    var improved = new CountDownLatch(2);
    try (var executor = Executors.newSingleThreadExecutor()) {
      var job = Matcher.create().with(new OddWithEven()).on(problem).start(options, executor,
          event -> {
            if (event instanceof SolveEvent.Improved) {
              improved.countDown();
            }
          });
      assertThat(improved.await(2, TimeUnit.MINUTES)).isTrue();
      job.cancel();
      var outcome = job.outcome().join();
      assertThat(mixed(problem, outcome.plan())).isZero();
      var judgement = Judge.standard().judge(problem, outcome.plan());
      assertThat(judgement.validButForPins()).isTrue();
      assertThat(judgement.score()).isEqualTo(outcome.score());
      assertThat(outcome.plan().assignments()).hasSizeGreaterThan(200);
    }
  }
}
