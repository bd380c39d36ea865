package org.needmatch.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /**
   * Who is asked to be ready beside a plan, in case somebody who is placed stays
   * away. Nothing is promised about validity: a judge tells.
   *
   * @param rows
   *          sorted by need, role and number: the seat of each is its number in
   *          the order of calling, 1 first
   * @param wanted
   *          how many are asked for, in sessions that run
   * @param points
   *          what the chances that they are called and come are worth
   * @param limit
   *          what no other choice of standbys beside the same plan can exceed, at
   *          least {@code points}
   */
  public record Standbys(List<Assignment> rows, int wanted, long points, long limit) {
    /** Nobody, where nobody is asked for. */
    public static final Standbys NONE = new Standbys(List.of(), 0, 0, 0);

    /** Sorts and copies the rows. */
    public Standbys {
      rows = rows.stream().sorted(ORDER).toList();
    }

    /** {@return how many people are in the rows, each once} */
    public int people() {
      return (int) rows.stream().map(Assignment::volunteerId).distinct().count();
    }

    /** {@return the rows by the need's id, each list in the order of the rows} */
    public Map<String, List<Assignment>> byNeed() {
      return rows.stream().collect(Collectors.groupingBy(Assignment::needId));
    }
  }
}
