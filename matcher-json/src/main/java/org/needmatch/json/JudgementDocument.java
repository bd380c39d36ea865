package org.needmatch.json;

import java.util.List;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.Violation;

/**
 * What the independent judge finds of a plan.
 *
 * @param valid
 *          whether every broken rule, if any, is broken by kept pins only
 * @param releasedPins
 *          pins that the plan need not hold
 * @param totalMedium
 *          the medium with every seat of every need filled, in points
 * @param unpinnedRowsInvolved
 *          rows that are no pins and take part in a broken rule of time, limits
 *          or pairs; each counts one further in {@code hard}
 */
@Format("needmatch/judgement/1")
public record JudgementDocument(boolean valid, ScoreFields score, List<Broken> violations,
    List<PinFields> releasedPins, long totalMedium, int unpinnedRowsInvolved, int seatsFilled,
    long seatsWanted, int needsRunning) implements JsonDocument {

  /**
   * A broken rule.
   *
   * @param rule
   *          its code
   * @param volunteers
   *          ids of those who break it
   * @param needs
   *          ids of the sessions in which it is broken
   * @param role
   *          empty when no single role is meant
   * @param message
   *          a sentence with ids and figures, without names
   * @param byPinOnly
   *          whether every row that takes part is a kept pin
   */
  public record Broken(String rule, List<String> volunteers, List<String> needs, String role,
      String message, boolean byPinOnly) {
  }

  /** The document of a judgement. */
  public static JudgementDocument of(Judgement judgement) {
    return new JudgementDocument(judgement.validButForPins(), ScoreFields.of(judgement.score()),
        judgement.violations().stream()
            .map(one -> new Broken(one.rule(), one.volunteers(), one.needs(), one.role(),
                one.message(), one.byPinOnly()))
            .toList(),
        PinFields.of(judgement.releasedPins()), judgement.totalMedium(),
        judgement.unpinnedRowsInvolved(), judgement.seatsFilled(), judgement.seatsWanted(),
        judgement.needsRunning());
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static JudgementDocument read(String json) {
    return RecordReader.document(json, JudgementDocument.class);
  }

  /** The judgement. */
  public Judgement toJudgement() {
    return new Judgement(score.toScore(),
        violations.stream()
            .map(one -> new Violation(one.rule, one.volunteers, one.needs, one.role, one.message,
                one.byPinOnly))
            .toList(),
        PinFields.toBreaches(releasedPins), totalMedium, unpinnedRowsInvolved, seatsFilled,
        seatsWanted, needsRunning);
  }
}
