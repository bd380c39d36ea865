package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Score;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * Timefold's score is the one that the rules compute, however it is computed.
 */
class ScoreAssertionTest {
  private static final int PROBLEMS = 150;
  private static final SolutionManager<SeatPlan, HardMediumSoftScore> STREAMS = SolutionManager
      .create(SolverFactory.create(Solvers.base().withScoreDirectorFactory(Solvers.streams(true))
          .withPhases(Solvers.changeMoves())));

  private static SeatPlan random(Instance instance, Random random, int emptyPercent) {
    var plan = new SeatPlans(instance).empty();
    for (var seat : plan.getSeats()) {
      if (!seat.isPinned()) {
        seat.setPerson(random.nextInt(100) < emptyPercent
            ? null
            : seat.getCandidates().get(random.nextInt(seat.getCandidates().size())));
      }
    }
    return plan;
  }

  private static Score streams(SeatPlan plan) {
    return score(Objects.requireNonNull(STREAMS.update(plan)));
  }

  private static Score score(HardMediumSoftScore score) {
    return new Score(score.hardScore(), score.mediumScore(), score.softScore());
  }

  private static Score byHand(SeatPlan plan) {
    var calculator = new SeatScore();
    calculator.resetWorkingSolution(plan);
    return score(calculator.calculateScore());
  }

  private static SeatPlan seated(Instance instance, int[] edges) {
    var plans = new SeatPlans(instance);
    var wanted = new HashMap<Integer, List<Person>>();
    plans.seated(edges).forEach((role, people) -> wanted.put(role,
        new ArrayList<>(people.stream().map(plans.people()::get).toList())));
    var plan = plans.empty();
    for (var seat : plan.getSeats()) {
      var here = wanted.getOrDefault(seat.getRoleIndex(), new ArrayList<>());
      if (!seat.isPinned() && !here.isEmpty()) {
        seat.setPerson(here.removeFirst());
      }
    }
    return plan;
  }

  /** Pins first, since of two rows of one person the later one is surplus. */
  static Judgement judged(Instance instance, SeatPlan plan) {
    var numbers = new HashMap<Integer, Integer>();
    var rows = new ArrayList<Assignment>();
    plan.getSeats().stream().filter(seat -> seat.getPerson() != null)
        .sorted(Comparator.comparing((Seat seat) -> !seat.isPinned()).thenComparingInt(Seat::getId))
        .forEach(seat -> rows.add(Assignment.of(seat.getNeed().id(), seat.getRole().name(),
            numbers.merge(seat.getRoleIndex(), 1, Integer::sum),
            String.valueOf(seat.getPerson()))));
    return Judge.standard().judge(instance.problem(), rows);
  }

  private static boolean hasSurplusPins(Instance instance) {
    return instance.pins().rows().stream().anyMatch(row -> row.surplus());
  }

  /**
   * Rows in needs that pins alone do not run, which Timefold counts one by one.
   */
  private static long strandedRows(Instance instance, SeatPlan plan) {
    Map<Integer, Integer> needs = new HashMap<>();
    var filled = new int[instance.sessions().roleCount()];
    var people = new HashSet<List<Object>>();
    var unpinned = new HashMap<Integer, Integer>();
    plan.getSeats().stream().filter(seat -> seat.getPerson() != null)
        .sorted(Comparator.comparing((Seat seat) -> !seat.isPinned()).thenComparingInt(Seat::getId))
        .filter(seat -> people.add(List.of(seat.getNeedIndex(), String.valueOf(seat.getPerson()))))
        .forEach(seat -> {
          filled[seat.getRoleIndex()]++;
          needs.merge(seat.getNeedIndex(), 1, Integer::sum);
          unpinned.merge(seat.getNeedIndex(), seat.isPinned() ? 0 : 1 + partners(instance, seat),
              Integer::sum);
        });
    return needs.keySet().stream().filter(need -> instance.pinFaults().curable(need))
        .filter(need -> IntStream
            .range(instance.sessions().roleBegin(need), instance.sessions().roleEnd(need))
            .anyMatch(role -> filled[role] < instance.sessions().minimum(role)))
        .mapToLong(need -> unpinned.getOrDefault(need, 0)).sum();
  }

  private static int partners(Instance instance, Seat seat) {
    var person = seat.getPerson();
    return person == null ? 0 : instance.together().of(person.index()).size();
  }

  @Test
  void randomPlansScoreTheSameInStreamsByHandAndBeforeTheJudge() {
    int broken = 0;
    int stranded = 0;
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var instance = Instance.of(TinyProblems.random(seed));
      var random = new Random(seed);
      for (int emptyPercent : new int[]{20, 50, 80}) {
        var plan = random(instance, random, emptyPercent);
        var score = byHand(plan);
        assertThat(streams(plan)).as("seed %d", seed).isEqualTo(score);
        if (!hasSurplusPins(instance)) {
          long more = strandedRows(instance, plan);
          var judged = judged(instance, plan).score();
          assertThat(score).as("seed %d", seed)
              .isEqualTo(new Score(judged.hard() - more, judged.medium(), judged.soft()));
          stranded += more > 0 ? 1 : 0;
        }
        broken += score.hard() < 0 ? 1 : 0;
      }
    }
    assertThat(broken).as("plans that break rules").isGreaterThan(PROBLEMS);
    assertThat(stranded).as("plans with rows that pins' needs leave stranded").isPositive();
  }

  @Test
  void validPlansScoreAsTheRulesCompute() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = TinyProblems.random(seed);
      var instance = Instance.of(problem);
      var scores = new PlanCodec(instance);
      for (int[] edges : List.of(new int[0], Greedy.byWorth(instance))) {
        var plan = seated(instance, edges);
        var judgement = Judge.standard().judge(problem, scores.plan(edges));
        assertThat(judgement.validButForPins()).as("seed %d", seed).isTrue();
        assertThat(List.of(streams(plan), byHand(plan), judgement.score())).as("seed %d", seed)
            .containsOnly(scores.score(edges));
      }
    }
  }

  @Test
  void aChangedPlanScoresAsOneThatIsScoredAfresh() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var instance = Instance.of(TinyProblems.random(seed));
      var random = new Random(seed);
      var plan = random(instance, random, 50);
      var open = plan.getSeats().stream().filter(seat -> !seat.isPinned()).toList();
      var calculator = new SeatScore();
      calculator.resetWorkingSolution(plan);
      for (int i = 0; i < 30 && !open.isEmpty(); i++) {
        var seat = open.get(random.nextInt(open.size()));
        calculator.beforeVariableChanged(seat, "person");
        seat.setPerson(random.nextInt(3) == 0
            ? null
            : seat.getCandidates().get(random.nextInt(seat.getCandidates().size())));
        calculator.afterVariableChanged(seat, "person");
        assertThat(score(calculator.calculateScore())).as("seed %d", seed).isEqualTo(byHand(plan));
      }
    }
  }

  @Test
  void noPlanOfTimefoldIsRatedAboveTheOptimum() {
    for (long seed = 0; seed < 40; seed++) {
      Problem problem = TinyProblems.random(seed);
      var instance = Instance.of(problem);
      var random = new Random(seed);
      var best = BruteForce.best(problem);
      for (int i = 0; i < 20; i++) {
        var score = byHand(random(instance, random, 40));
        assertThat(score.compareTo(best)).as("seed %d", seed).isLessThanOrEqualTo(0);
      }
    }
  }

  @Test
  void aDifferenceIsAnErrorThatNamesBothScores() {
    var plan = new SeatPlans(Instance.of(TinyProblems.random(1))).empty();
    plan.setScore(HardMediumSoftScore.of(0, 1000, -5));
    ScoreAssertion.hold(plan, new Score(0, 1000, -5));
    assertThatThrownBy(() -> ScoreAssertion.hold(plan, new Score(0, 1000, -4)))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("1000medium")
        .hasMessageContaining("soft=-4");
  }
}
