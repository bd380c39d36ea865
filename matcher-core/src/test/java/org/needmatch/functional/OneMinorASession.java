package org.needmatch.functional;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

// begin
/** At most one volunteer who may be under 18 in a session. */
public final class OneMinorASession implements ExtraConstraints {
  @Override
  public Constraint[] define(ConstraintFactory factory) {
    return new Constraint[]{factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::getNeedIndex))
        .filter((one, other) -> minor(one) && minor(other)).penalize(HardMediumSoftScore.ONE_HARD)
        .asConstraint("one minor a session")};
  }

  /** Somebody of unknown age counts as a minor. */
  static boolean minor(Seat seat) {
    var person = seat.getPerson();
    if (person == null) {
      return false;
    }
    var age = person.volunteer().ageOn(seat.getNeed().time().start().toLocalDate());
    return age == null || age < 18;
  }
}
// end
