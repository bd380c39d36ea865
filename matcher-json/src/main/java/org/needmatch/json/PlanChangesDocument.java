package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import org.needmatch.plan.Plan;
import org.needmatch.replan.RetainedPlan;

/**
 * What a new plan changes for whom, against the published one.
 *
 * @param week
 *          its Monday
 * @param publishedRows
 *          rows of the published plan
 * @param keptRows
 *          those that may stay
 * @param changes
 *          by volunteer, places lost before places gained
 */
@Format("needmatch/plan-changes/1")
public record PlanChangesDocument(LocalDate week, int publishedRows, int keptRows,
    List<Change> changes) implements JsonDocument {

  /**
   * A place that a volunteer gets or loses.
   *
   * @param why
   *          for a place gained {@code new}; for a place lost {@code moved} when
   *          nothing but a better plan takes it, else the code of the rule that
   *          forbids it; {@code need}, {@code role} or {@code volunteer} when
   *          that is not there any more; {@code minimum} when the session cannot
   *          run; for a place that was answered, the word of its status
   */
  public record Change(String volunteerId, String needId, String role, @OneOf({
      "loses", "gains"}) String change, String why) {
  }

  /**
   * The document of what changes.
   *
   * @param retained
   *          what stays of the published plan
   * @param plan
   *          the new one
   */
  public static PlanChangesDocument of(RetainedPlan retained, Plan plan) {
    return new PlanChangesDocument(retained.told().week(), retained.plan().rows().size(),
        retained.kept().size(),
        retained.changes(plan).stream().map(one -> new Change(one.volunteerId(), one.needId(),
            one.role(), one.added() ? "gains" : "loses", one.why())).toList());
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static PlanChangesDocument read(String json) {
    return RecordReader.document(json, PlanChangesDocument.class);
  }
}
