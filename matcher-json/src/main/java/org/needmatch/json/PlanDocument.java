package org.needmatch.json;

import java.util.List;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/**
 * Who does what.
 *
 * @param assignments
 *          sorted by need, role, seat and volunteer
 */
@Format("needmatch/plan/1")
public record PlanDocument(List<Row> assignments) implements JsonDocument {

  /**
   * A volunteer in a seat.
   *
   * @param seat
   *          number within need and role, from 1
   */
  public record Row(String needId, String role, int seat, String volunteerId) {
  }

  /** The document of a plan. Cost: linear. */
  public static PlanDocument of(Plan plan) {
    return new PlanDocument(rows(plan));
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static PlanDocument read(String json) {
    return RecordReader.document(json, PlanDocument.class);
  }

  /** The plan. */
  public Plan toPlan() {
    return plan(assignments);
  }

  static List<Row> rows(Plan plan) {
    return plan.assignments().stream()
        .map(row -> new Row(row.needId(), row.role(), row.seat(), row.volunteerId())).toList();
  }

  static Plan plan(List<Row> rows) {
    return new Plan(rows.stream()
        .map(row -> Assignment.of(row.needId, row.role, row.seat, row.volunteerId)).toList());
  }
}
