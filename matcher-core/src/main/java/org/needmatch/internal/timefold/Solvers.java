package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.timefold.Seat;

/** How Timefold is configured. */
final class Solvers {
  private Solvers() {
  }

  /** Built once: it costs most of a second in a cold JVM. */
  static final class Certified {
    static final SolverFactory<SeatPlan> FACTORY = SolverFactory.create(base()
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(SeatScore.class))
        .withPhases(search()));

    private Certified() {
    }
  }

  /** The search, then Timefold with the embedder's own constraints. */
  static SolverFactory<SeatPlan> withOwn(List<String> ownConstraints, long seed,
      @Nullable Duration left) {
    return SolverFactory.create(base().withRandomSeed(seed)
        .withScoreDirectorFactory(streams(ownConstraints)).withPhases(search(), localSearch(left)));
  }

  /**
   * What a good Java developer would write: whole teams greedily, then change
   * moves.
   */
  static SolverFactory<SeatPlan> plain(List<String> ownConstraints, long seed,
      @Nullable Duration left, @Nullable Long moves) {
    var termination = new TerminationConfig();
    if (left != null) {
      termination.setMillisecondsSpentLimit(Math.max(1, left.toMillis()));
    }
    if (moves != null) {
      termination.setMoveCountLimit(Math.max(1, moves));
    }
    return SolverFactory.create(
        base().withRandomSeed(seed).withScoreDirectorFactory(streams(ownConstraints)).withPhases(
            new CustomPhaseConfig().withCustomPhaseCommandClassList(List.of(GreedyPhase.class)),
            changeMoves().withTerminationConfig(termination)));
  }

  private static SolverConfig base() {
    return new SolverConfig().withEnvironmentMode(EnvironmentMode.NO_ASSERT)
        .withSolutionClass(SeatPlan.class).withEntityClasses(Seat.class);
  }

  private static CustomPhaseConfig search() {
    return new CustomPhaseConfig().withCustomPhaseCommandClassList(
        List.copyOf(Collections.nCopies(SearchPhase.TIMES, SearchPhase.class)));
  }

  private static LocalSearchPhaseConfig localSearch(@Nullable Duration left) {
    var termination = new TerminationConfig().withUnimprovedSpentLimit(Duration.ofSeconds(1));
    if (left != null) {
      termination.setMillisecondsSpentLimit(Math.max(1, left.toMillis()));
    }
    return changeMoves().withTerminationConfig(termination);
  }

  private static LocalSearchPhaseConfig changeMoves() {
    return new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.HILL_CLIMBING)
        .withMoveSelectorConfig(new ChangeMoveSelectorConfig()
            .withEntitySelectorConfig(new EntitySelectorConfig(Seat.class)));
  }

  private static ScoreDirectorFactoryConfig streams(List<String> ownConstraints) {
    var config = new ScoreDirectorFactoryConfig()
        .withConstraintProviderClass(MatchConstraints.class);
    return ownConstraints.isEmpty()
        ? config
        : config.withConstraintProviderCustomProperties(
            Map.of(MatchConstraints.OWN, String.join(MatchConstraints.SEPARATOR, ownConstraints)));
  }
}
