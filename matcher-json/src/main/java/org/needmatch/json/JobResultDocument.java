package org.needmatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.run.SolveResult;

/**
 * What a job of a server ended with.
 *
 * @param totalMedium
 *          the medium with every seat filled, in points
 * @param assignments
 *          the plan
 * @param standbys
 *          who is asked to be ready, each with the number in the order of
 *          calling for a seat; left out when nobody is
 * @param conflicts
 *          pins that were kept although they break a rule
 * @param releasedPins
 *          pins that were not kept
 * @param eligiblePairs
 *          pairs of a volunteer and a role that some plan may hold
 * @param certificate
 *          what proves the bound; left out when it was not asked for
 * @param findings
 *          what in the problem is worth a look although it was taken
 */
@Format("needmatch/job-result/1")
public record JobResultDocument(String id, ScoreFields score, BoundFields bound, long totalMedium,
    List<PlanDocument.Row> assignments, @WhenPresent @Nullable List<PlanDocument.Row> standbys,
    List<PinFields> conflicts, List<PinFields> releasedPins, long eligiblePairs,
    ResultDocument.Run solve, @WhenPresent ResultDocument.@Nullable Proof certificate,
    List<ProblemCheckDocument.Found> findings) implements JsonDocument {

  /** The document of a result. Cost: linear in plan and certificate. */
  public static JobResultDocument of(String id, SolveResult result, Standbys standbys,
      boolean certificate, List<Finding> findings) {
    var all = ResultDocument.of(result);
    return new JobResultDocument(id, all.score(), all.bound(), all.totalMedium(), all.assignments(),
        standbys.rows().isEmpty() ? null : PlanDocument.rows(new Plan(standbys.rows())),
        all.conflicts(), all.releasedPins(), all.eligiblePairs(), all.solve(),
        certificate ? all.certificate() : null,
        findings.stream().map(ProblemCheckDocument.Found::of).toList());
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static JobResultDocument read(String json) {
    return RecordReader.document(json, JobResultDocument.class);
  }

  /** The plan. */
  public Plan toPlan() {
    return PlanDocument.plan(assignments);
  }
}
