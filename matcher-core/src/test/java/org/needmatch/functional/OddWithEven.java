package org.needmatch.functional;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

/**
 * Whoever has an even position in the problem is in no session with somebody of
 * an odd one.
 */
public final class OddWithEven implements ExtraConstraints {
  @Override
  public Constraint[] define(ConstraintFactory factory) {
    return new Constraint[]{factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::getNeedIndex))
        .filter((one, other) -> parity(one) != parity(other)).penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint("odd with even")};
  }

  private static int parity(Seat seat) {
    var person = seat.getPerson();
    return person == null ? 0 : person.index() % 2;
  }
}
