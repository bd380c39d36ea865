package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

/** How Timefold is configured. */
final class Solvers {
  private Solvers() {
  }

  private static @Nullable SolverFactory<SeatPlan> certified;

  static Solver<SeatPlan> certified() {
    return solver(List.of(), certifiedFactory());
  }

  /**
   * Built once, since it costs most of a second in a cold JVM, but not by a
   * static initialiser: what fails there fails for ever.
   */
  private static synchronized SolverFactory<SeatPlan> certifiedFactory() {
    var built = certified;
    if (built == null) {
      built = factory(List.of(), base()
          .withScoreDirectorFactory(
              new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(SeatScore.class))
          .withPhases(phase(SearchPhase.class, SearchPhase.TIMES), phase(ChangePhase.class, 1)));
      certified = built;
    }
    return built;
  }

  private static SolverFactory<SeatPlan> factory(List<ExtraConstraints> own, SolverConfig config) {
    return new BuildLoader(own).during(() -> SolverFactory.create(config));
  }

  private static Solver<SeatPlan> solver(List<ExtraConstraints> own,
      SolverFactory<SeatPlan> factory) {
    TimefoldLogging.quieten();
    return new BuildLoader(own).during(factory::buildSolver);
  }

  /**
   * A phase that scores by constraints of the embedder alone. At its end,
   * Timefold asserts that they still say the same when they are asked from
   * scratch.
   */
  static Solver<SeatPlan> under(List<ExtraConstraints> own, PhaseCommand<SeatPlan> search) {
    return solver(own, factory(own, onlyOwn().withEnvironmentMode(EnvironmentMode.PHASE_ASSERT)
        .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(search)))));
  }

  /** Whole teams greedily, then single changes that better the plan. */
  static Solver<SeatPlan> hillClimbing(boolean pairs, long seed, @Nullable Duration left,
      @Nullable Long moves) {
    return fromGreedy(seed, streams(pairs), changeMoves(), termination(left, moves));
  }

  /**
   * Whole teams greedily, then late acceptance over changes, swaps and teams.
   *
   * @param size
   *          moves after which a score is compared again
   */
  static Solver<SeatPlan> lateAcceptance(int size, long seed, @Nullable Duration left,
      @Nullable Long moves) {
    return fromGreedy(seed,
        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(SeatScore.class),
        new LocalSearchPhaseConfig()
            .withMoveSelectorConfig(
                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(TeamMoveFactory.class))
            .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(size))
            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)),
        termination(left, moves));
  }

  private static TerminationConfig termination(@Nullable Duration left, @Nullable Long moves) {
    var termination = new TerminationConfig();
    if (left != null) {
      termination.setMillisecondsSpentLimit(Math.max(1, left.toMillis()));
    }
    if (moves != null) {
      termination.setMoveCountLimit(Math.max(1, moves));
    }
    return termination;
  }

  private static Solver<SeatPlan> fromGreedy(long seed, ScoreDirectorFactoryConfig score,
      LocalSearchPhaseConfig search, TerminationConfig termination) {
    return solver(List.of(),
        factory(List.of(), base().withRandomSeed(seed).withScoreDirectorFactory(score)
            .withPhases(phase(GreedyPhase.class, 1), search.withTerminationConfig(termination))));
  }

  /**
   * Without Timefold's gauges: it adds them anew under the same names for each
   * solve to Micrometer's global registry, which keeps the first and warns of all
   * others.
   */
  static SolverConfig base() {
    return new SolverConfig().withEnvironmentMode(EnvironmentMode.NO_ASSERT)
        .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
        .withSolutionClass(SeatPlan.class).withEntityClasses(Seat.class);
  }

  private static CustomPhaseConfig phase(Class<? extends PhaseCommand<SeatPlan>> command,
      int times) {
    return new CustomPhaseConfig()
        .withCustomPhaseCommandClassList(List.copyOf(Collections.nCopies(times, command)));
  }

  static LocalSearchPhaseConfig changeMoves() {
    return new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.HILL_CLIMBING)
        .withMoveSelectorConfig(new ChangeMoveSelectorConfig()
            .withEntitySelectorConfig(new EntitySelectorConfig(Seat.class)));
  }

  /** Scores plans by constraints of the embedder alone. */
  static SolutionManager<SeatPlan, HardMediumSoftScore> onlyOwn(ExtraConstraints own) {
    TimefoldLogging.quieten();
    return new BuildLoader(List.of(own))
        .during(() -> SolutionManager.create(SolverFactory.<SeatPlan>create(onlyOwn())));
  }

  private static SolverConfig onlyOwn() {
    return base().withScoreDirectorFactory(
        new ScoreDirectorFactoryConfig().withConstraintProviderClass(MatchConstraints.class)
            .withConstraintProviderCustomProperties(Map.of(MatchConstraints.ONLY_OWN, "true")));
  }

  /** Package-private, so that tests hold it against {@link SeatScore}. */
  static ScoreDirectorFactoryConfig streams(boolean pairs) {
    return new ScoreDirectorFactoryConfig().withConstraintProviderClass(MatchConstraints.class)
        .withConstraintProviderCustomProperties(
            Map.of(MatchConstraints.PAIRS, String.valueOf(pairs)));
  }
}
