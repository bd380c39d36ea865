package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.solver.change.ProblemChange;
import ai.timefold.solver.core.api.solver.change.ProblemChangeDirector;
import java.util.List;

/**
 * Puts the planning solution of a changed problem in the place of the former.
 */
record ReplaceSolution(SeatPlan plan) implements ProblemChange<SeatPlan> {

  @Override
  public void doChange(SeatPlan working, ProblemChangeDirector director) {
    for (var seat : List.copyOf(working.getSeats())) {
      director.removeEntity(seat, gone -> {
      });
    }
    working.become(plan);
    for (var seat : working.getSeats()) {
      director.addEntity(seat, come -> {
      });
    }
  }
}
