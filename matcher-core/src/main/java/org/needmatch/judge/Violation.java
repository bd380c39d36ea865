package org.needmatch.judge;

import java.util.List;

/**
 * One broken rule of a plan.
 *
 * @param rule
 *          the rule's code: one of {@link Judge#codes()}, that of a
 *          {@link JudgeSeatRule}, or the name that a {@link JudgePlanRule}
 *          gives
 * @param volunteers
 *          ids of those who break it
 * @param needs
 *          ids of the sessions in which it is broken
 * @param role
 *          the role's name, empty when no single role is meant
 * @param message
 *          a sentence with ids and figures, without names
 * @param byPinOnly
 *          whether every row that takes part is a kept pin
 */
public record Violation(String rule, List<String> volunteers, List<String> needs, String role,
    String message, boolean byPinOnly) {

  /** Copies the lists. */
  public Violation {
    volunteers = List.copyOf(volunteers);
    needs = List.copyOf(needs);
  }
}
