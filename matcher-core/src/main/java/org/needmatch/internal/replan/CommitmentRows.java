package org.needmatch.internal.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.plan.PublishedRow;

/**
 * Rows that stay or go together: those of one volunteer in what is left of one
 * commitment. Immutable.
 */
public final class CommitmentRows {
  private final Problem problem;
  private final CommitmentIndex commitments;
  private final Map<Placement, List<PublishedRow>> rows = new HashMap<>();

  /** Cost: linear in needs and rows. */
  public CommitmentRows(Problem problem, List<PublishedRow> all) {
    this.problem = problem;
    commitments = CommitmentIndex.of(problem);
    all.forEach(row -> rows.computeIfAbsent(first(row), pin -> new ArrayList<>()).add(row));
  }

  /** The row's place in the first need of its undertaking. */
  public Placement first(PublishedRow row) {
    var need = problem.need(row.assignment().needId());
    if (need == null) {
      return row.placement();
    }
    var first = commitments.with(need).stream()
        .min(Comparator.comparing((Need one) -> one.time().start()).thenComparing(Need::id))
        .orElse(need);
    return new Placement(first.id(), row.assignment().role(), row.assignment().volunteerId());
  }

  /** The row and those that go with it, in the plan's order. */
  List<PublishedRow> with(PublishedRow row) {
    return rows.getOrDefault(first(row), List.of(row));
  }
}
