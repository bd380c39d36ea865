package org.needmatch.plan;

import java.util.Objects;
import org.needmatch.domain.Placement;

/**
 * A volunteer in a seat.
 *
 * @param placement
 *          who is where as what
 * @param seat
 *          1-based number within need and role
 */
public record Assignment(Placement placement, int seat) implements Placement.Of {

  /**
   * Refuses null.
   *
   * @throws NullPointerException
   *           when the placement is null
   */
  public Assignment {
    Objects.requireNonNull(placement, "An assignment has no placement.");
  }

  /**
   * {@return a volunteer in a seat}
   *
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @param seat
   *          1-based number within need and role
   * @param volunteerId
   *          the volunteer's id
   */
  public static Assignment of(String needId, String role, int seat, String volunteerId) {
    return new Assignment(new Placement(needId, role, volunteerId), seat);
  }
}
