package org.needmatch.plan;

import java.util.List;

/**
 * A plan as it was published.
 *
 * @param rows
 *          those of its assignments.csv
 * @param earlierRefusals
 *          rows of plans before it that were declined, called off or not kept;
 *          they bind, and are no news
 * @param earlierDays
 *          rows that are known only for the day on which somebody was active
 */
public record PublishedPlan(List<PublishedRow> rows, List<PublishedRow> earlierRefusals,
    List<PublishedRow> earlierDays) {

  /**
   * A plan before which no day is known.
   *
   * @param rows
   *          the rows
   * @param earlierRefusals
   *          refusals of earlier weeks
   */
  public PublishedPlan(List<PublishedRow> rows, List<PublishedRow> earlierRefusals) {
    this(rows, earlierRefusals, List.of());
  }

  /** Copies the lists; a row that stands again takes its refusal back. */
  public PublishedPlan {
    rows = List.copyOf(rows);
    earlierDays = List.copyOf(earlierDays);
    var standing = rows.stream().filter(row -> row.status().stands()).map(PublishedRow::placement)
        .toList();
    earlierRefusals = earlierRefusals.stream()
        .filter(row -> !row.status().stands() && !standing.contains(row.placement())).toList();
  }

  /**
   * {@return a plan that nobody has answered}
   *
   * @param plan
   *          the plan
   */
  public static PublishedPlan of(Plan plan) {
    return new PublishedPlan(plan.assignments().stream().map(PublishedRow::proposed).toList(),
        List.of());
  }
}
