package org.needmatch.functional;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

/**
 * An hour of travel is lost for each seat of somebody whose id starts with
 * "tired".
 */
public final class SpareTheTired implements ExtraConstraints {
  @Override
  public Constraint[] define(ConstraintFactory factory) {
    return new Constraint[]{factory.forEach(Seat.class)
        .filter(seat -> String.valueOf(seat.getPerson()).startsWith("tired"))
        .penalize(HardMediumSoftScore.ofSoft(60)).asConstraint("spare the tired")};
  }
}
