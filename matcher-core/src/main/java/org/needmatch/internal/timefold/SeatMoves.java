package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * Seats the people of edges in Timefold's working solution, and takes them out
 * again. Not thread-safe.
 */
final class SeatMoves {
  private final PhaseCommandContext<SeatPlan> context;
  private final SeatPlans plans;
  private final PlanRules rules;
  private final EligibilityGraph graph;
  private final PlanningVariableMetaModel<SeatPlan, Seat, Person> variable;
  private final Map<Integer, List<Seat>> open = new HashMap<>();
  private final Map<Integer, List<Seat>> needs = new HashMap<>();
  private HardMediumSoftScore score = HardMediumSoftScore.ZERO;

  /** Empties every seat but the pinned ones. */
  SeatMoves(PhaseCommandContext<SeatPlan> context, SeatPlans plans) {
    this.context = context;
    this.plans = plans;
    rules = context.getWorkingSolution().planRules();
    graph = rules.instance().graph();
    variable = context.getSolutionMetaModel().genuineEntity(Seat.class).basicVariable("person",
        Person.class);
    var moves = new ArrayList<Move<SeatPlan>>();
    for (var seat : context.getWorkingSolution().getSeats()) {
      needs.computeIfAbsent(seat.getNeedIndex(), need -> new ArrayList<>()).add(seat);
      if (!seat.isPinned()) {
        open.computeIfAbsent(seat.getRoleIndex(), role -> new ArrayList<>()).add(seat);
        moves.add(move(seat, null));
      }
    }
    if (!moves.isEmpty()) {
      execute(moves);
    }
  }

  /** Timefold's score of the working solution. */
  HardMediumSoftScore score() {
    return score;
  }

  /** Broken rules of the need as it is filled now. */
  long brokenIn(int need) {
    var company = company(need);
    return company.isEmpty() ? 0 : rules.brokenInNeed(company);
  }

  /** People in each role as the need is filled now, by role number. */
  int[] filled(int need) {
    var filled = new int[rules.instance().sessions().roleEnd(need)];
    company(need).forEach(seat -> filled[seat.getRoleIndex()]++);
    return filled;
  }

  /** Whether company lets the need run with the people who are in it now. */
  boolean companyAllows(int need) {
    return rules.companyAllows(need, company(need));
  }

  private List<Seat> company(int need) {
    return needs.getOrDefault(need, List.of()).stream().filter(seat -> seat.getPerson() != null)
        .toList();
  }

  /** Whether there are seats for the edge's people. */
  boolean hasRoom(int edge) {
    return !seating(List.of(edge)).isEmpty();
  }

  /** Seats the people of the edges, or nobody when there is no room. */
  boolean take(List<Integer> edges) {
    var moves = seating(edges);
    if (!moves.isEmpty()) {
      execute(moves);
    }
    return !moves.isEmpty();
  }

  /** Takes the people of the edges out. */
  void leave(List<Integer> edges) {
    var moves = new ArrayList<Move<SeatPlan>>();
    edges.forEach(edge -> graph.forEachPlacement(edge, (volunteer, role, pair) -> {
      for (var seat : open.getOrDefault(role, List.of())) {
        if (seat.getPerson() == plans.people().get(volunteer)) {
          moves.add(move(seat, null));
        }
      }
    }));
    execute(moves);
  }

  private List<Move<SeatPlan>> seating(List<Integer> edges) {
    var moves = new ArrayList<Move<SeatPlan>>();
    Set<Seat> used = new HashSet<>();
    boolean room = edges.stream()
        .allMatch(edge -> graph.everyPlacement(edge, (volunteer, role, pair) -> {
          for (var seat : open.getOrDefault(role, List.of())) {
            if (seat.getPerson() == null && used.add(seat)) {
              moves.add(move(seat, plans.people().get(volunteer)));
              return true;
            }
          }
          return false;
        }));
    return room ? moves : List.of();
  }

  private Move<SeatPlan> move(Seat seat, @Nullable Person person) {
    return Moves.change(variable, seat, person);
  }

  private void execute(List<Move<SeatPlan>> moves) {
    score = context
        .executeAndCalculateScore(moves.size() == 1 ? moves.getFirst() : Moves.compose(moves));
  }
}
