package org.needmatch.plan;

import java.util.Comparator;
import java.util.List;

/**
 * Who does what in the week, as rows of ids. Nothing is promised about
 * validity: a judge tells.
 *
 * @param assignments
 *          sorted by need, role, seat, volunteer
 */
public record Plan(List<Assignment> assignments) {

  private static final Comparator<Assignment> ORDER = Comparator.comparing(Assignment::needId)
      .thenComparing(Assignment::role).thenComparingInt(Assignment::seat)
      .thenComparing(Assignment::volunteerId);

  /** Nobody anywhere. */
  public static final Plan EMPTY = new Plan(List.of());

  /** Sorts and copies the rows. */
  public Plan {
    assignments = assignments.stream().sorted(ORDER).toList();
  }
}
