package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.search.PenaltySession;
import org.needmatch.plan.Score;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * What an embedder's constraint streams say of a plan, by seats that Timefold
 * is told have changed. Not thread-safe.
 */
final class SeatPenalties implements PenaltySession {
  private final PhaseCommandContext<SeatPlan> context;
  private final List<Person> people;
  private final EligibilityGraph graph;
  private final List<List<Seat>> open = new ArrayList<>();

  /**
   * Streams that failed. Neither search nor solve go on without them, so it is no
   * exception of a part of the search.
   */
  static final class Failure extends Error {
    @Serial
    private static final long serialVersionUID = 1;

    private final RuntimeException fault;

    private Failure(RuntimeException fault) {
      super(fault);
      this.fault = fault;
    }

    /** What the streams failed with. */
    RuntimeException fault() {
      return fault;
    }
  }

  /** In a phase of Timefold that has only the pinned seats filled. */
  SeatPenalties(PhaseCommandContext<SeatPlan> context, SeatPlans plans) {
    this.context = context;
    people = plans.people();
    var instance = context.getWorkingSolution().planRules().instance();
    graph = instance.graph();
    for (int r = 0; r < instance.sessions().roleCount(); r++) {
      open.add(new ArrayList<>());
    }
    for (var seat : context.getWorkingSolution().getSeats()) {
      if (!seat.isPinned()) {
        open.get(seat.getRoleIndex()).add(seat);
      }
    }
  }

  @Override
  public Score change(IntList left, IntList taken) {
    var move = new SeatingMove();
    try {
      for (int i = 0; i < left.size(); i++) {
        graph.forEachPlacement(left.get(i),
            (volunteer, role, pair) -> reseat(move, role, people.get(volunteer), null));
      }
      for (int i = 0; i < taken.size(); i++) {
        graph.forEachPlacement(taken.get(i),
            (volunteer, role, pair) -> reseat(move, role, null, people.get(volunteer)));
      }
      HardMediumSoftScore score = context.executeAndCalculateScore(move);
      return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    } catch (RuntimeException e) {
      throw new Failure(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new Failure(new IllegalStateException("The constraints need too much memory.", e));
    }
  }

  private void reseat(SeatingMove move, int role, @Nullable Person from, @Nullable Person to) {
    for (var seat : open.get(role)) {
      if (move.in(seat) == from) {
        move.give(seat, to);
        return;
      }
    }
    throw new IllegalStateException("No seat of role " + role + " is left for " + to + ".");
  }
}
