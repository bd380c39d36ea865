package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * Brings Timefold's working solution to a given plan with as few changes as
 * that takes.
 */
final class PlanInstaller {
  private PlanInstaller() {
  }

  static void apply(PhaseCommandContext<SeatPlan> context, SeatPlans plans, int[] edges) {
    var variable = context.getSolutionMetaModel().genuineEntity(Seat.class).basicVariable("person",
        Person.class);
    var wanted = new HashMap<Integer, List<Person>>();
    plans.seated(edges).forEach((role, volunteers) -> wanted.put(role,
        new ArrayList<>(volunteers.stream().map(plans.people()::get).toList())));
    var moves = new ArrayList<Move<SeatPlan>>();
    var open = new ArrayList<Seat>();
    for (var seat : context.getWorkingSolution().getSeats()) {
      if (seat.isPinned()) {
        continue;
      }
      var here = wanted.computeIfAbsent(seat.getRoleIndex(), role -> new ArrayList<>());
      var person = seat.getPerson();
      if (person == null || !here.remove(person)) {
        open.add(seat);
      }
    }
    var used = new HashSet<Seat>();
    for (var seat : open) {
      var here = wanted.computeIfAbsent(seat.getRoleIndex(), role -> new ArrayList<>());
      var next = here.isEmpty() ? null : here.removeLast();
      if (next != seat.getPerson() && used.add(seat)) {
        moves.add(Moves.change(variable, seat, next));
      }
    }
    if (!moves.isEmpty()) {
      context.execute(moves.size() == 1 ? moves.getFirst() : Moves.compose(moves));
    }
  }
}
