package org.needmatch.json;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.needmatch.domain.Problem;
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

  /** The plan of rows that stand there in a document, each about the problem. */
  static Plan plan(String pointer, List<Row> rows, Problem problem) {
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var at = pointer + "/" + i;
      var need = problem.need(row.needId);
      if (need == null) {
        throw unknown(at + "/needId", row.needId, "is no need of the problem");
      }
      if (need.roles().stream().noneMatch(role -> role.name().equals(row.role))) {
        throw unknown(at + "/role", row.role, "is no role of the need " + row.needId);
      }
      if (problem.volunteer(row.volunteerId) == null) {
        throw unknown(at + "/volunteerId", row.volunteerId, "is no volunteer of the problem");
      }
    }
    return plan(rows);
  }

  private static JsonDocumentException unknown(String pointer, String value, String problem) {
    return JsonDocumentException.of(pointer, JsonText.line(TextNode.valueOf(value)), problem,
        "Correct the row, or leave it out.");
  }

  static Plan plan(List<Row> rows) {
    return new Plan(rows.stream()
        .map(row -> Assignment.of(row.needId, row.role, row.seat, row.volunteerId)).toList());
  }
}
