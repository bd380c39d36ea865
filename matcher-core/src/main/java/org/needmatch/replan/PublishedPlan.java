package org.needmatch.replan;

import java.util.List;
import org.needmatch.plan.Plan;

/**
 * A plan as it was published.
 *
 * @param rows
 *          those of its assignments.csv
 * @param earlierRefusals
 *          rows of plans before it that were declined, called off or not kept;
 *          they bind, and are no news
 */
public record PublishedPlan(List<PublishedRow> rows, List<PublishedRow> earlierRefusals) {

  /** Copies the lists; a row that stands again takes its refusal back. */
  public PublishedPlan {
    rows = List.copyOf(rows);
    var standing = rows.stream().filter(row -> row.status().stands()).map(PublishedRow::pin)
        .toList();
    earlierRefusals = earlierRefusals.stream()
        .filter(row -> !row.status().stands() && !standing.contains(row.pin())).toList();
  }

  /** A plan that nobody has answered. */
  public static PublishedPlan of(Plan plan) {
    return new PublishedPlan(plan.assignments().stream().map(PublishedRow::proposed).toList(),
        List.of());
  }
}
