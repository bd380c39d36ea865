package org.needmatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code verify} finds of a plan and of what its own summary claims.
 *
 * @param accepted
 *          whether no rule is broken other than by pins, and every claim holds
 * @param totalMedium
 *          the medium with every seat filled, in points
 * @param differences
 *          sentences, one for each figure of the summary that is not so
 * @param answersSince
 *          rows that were declined, called off or missed since the plan was
 *          made
 * @param keptAndGone
 *          kept rows whose need or volunteer the input has lost
 * @param proof
 *          left out when there is nothing to prove with
 * @param releasedPins
 *          how many pins the plan need not hold
 * @param leftOut
 *          needs that were set aside, as in summary.json
 * @param notReady
 *          needs that take nobody yet, as in summary.json
 */
@Format("needmatch/verification/1")
public record VerificationDocument(boolean accepted, ScoreFields score, long totalMedium,
    List<Broken> violations, List<String> differences, List<Answered> answersSince,
    List<Place> keptAndGone, @WhenPresent @Nullable Proof proof, BoundFields bound,
    int releasedPins, @Schema("summary.schema.json#/properties/leftOut") JsonValue leftOut,
    @Schema("summary.schema.json#/properties/notReady") JsonValue notReady)
    implements
      JsonDocument {

  /**
   * A broken rule, see {@link JudgementDocument.Broken}.
   *
   * @param lines
   *          of assignments.csv
   */
  public record Broken(String rule, List<String> volunteers, List<String> needs, List<Long> lines,
      String role, String message, boolean byPinOnly) {
  }

  /** A place in the plan. */
  public record Place(String needId, String role, String volunteerId) {
  }

  /** A place that somebody does not take. */
  public record Answered(@Inline Place place, @OneOf({
      "declined", "cancelled", "no-show"}) String status) {
  }

  /**
   * What the certificate is worth.
   *
   * @param leaves
   *          how many leaves were evaluated
   * @param refusals
   *          why it is not accepted, as sentences; empty when it is
   */
  public record Proof(boolean accepted, long provenMedium, int leaves, List<String> refusals) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static VerificationDocument read(String json) {
    return RecordReader.document(json, VerificationDocument.class);
  }
}
