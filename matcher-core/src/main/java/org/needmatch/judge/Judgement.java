package org.needmatch.judge;

import java.util.List;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Score;

/**
 * What a plan is worth and which rules it breaks.
 *
 * @param score
 *          hard is minus ({@code violations} plus {@code unpinnedRowsInvolved})
 * @param violations
 *          every broken rule, first by seat row in the order of the rows, then
 *          week by volunteer, then by need, pair and pin
 * @param releasedPins
 *          pins that the plan need not hold, in the problem's order
 * @param totalMedium
 *          the medium with every seat of every need filled
 * @param unpinnedRowsInvolved
 *          rows that are no pins and take part in a broken rule of time, limits
 *          or pairs; each counts one further in hard
 * @param seatsFilled
 *          rows that are worth something or could be: all but surplus ones
 * @param seatsWanted
 *          seats of every role of every need
 * @param needsRunning
 *          needs that somebody is in and that have all their minimums
 */
public record Judgement(Score score, List<Violation> violations, List<PinBreach> releasedPins,
    long totalMedium, int unpinnedRowsInvolved, int seatsFilled, long seatsWanted,
    int needsRunning) {

  /** Copies the lists. */
  public Judgement {
    violations = List.copyOf(violations);
    releasedPins = List.copyOf(releasedPins);
  }

  /**
   * {@return whether every broken rule, if any, is broken by kept pins only}
   */
  public boolean validButForPins() {
    return violations.stream().allMatch(Violation::byPinOnly);
  }

  /**
   * {@return how often the rule of this code is broken}
   *
   * @param rule
   *          the rule's code
   */
  public long count(String rule) {
    return violations.stream().filter(violation -> violation.rule().equals(rule)).count();
  }
}
