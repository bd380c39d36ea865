package org.needmatch.timefold;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.needmatch.rules.PlanConstraints;

/**
 * An embedder's constraint streams over {@link Seat}, beside the contract's.
 * They may only penalise: then what no plan can exceed without them, none
 * exceeds with them, and the bound stays valid. `verify` does not judge them.
 * Called once a solve, on the thread that solves.
 *
 * {@snippet file = "FrontDoor.java" region = "constraints"}
 */
@FunctionalInterface
public interface ExtraConstraints extends PlanConstraints {

  /**
   * {@return the constraints, with names of their own}
   *
   * @param factory
   *          makes the streams
   */
  Constraint[] define(ConstraintFactory factory);
}
