package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Verdict;

/**
 * One rule of who may sit in which seat. Implementations are pure, immutable
 * and thread-safe.
 */
public interface EligibilityRule {

  /** What a verdict may depend on, beside the volunteer. */
  enum Scope {
    /**
     * Only the role's requirement and the day of the session: the verdict may be
     * shared between needs.
     */
    REQUIREMENT_AND_DAY,
    /** Anything of the need. */
    NEED
  }

  /** The codes of its reasons; none of an embedder's own rule. */
  List<RuleCode> codes();

  /** What the verdict may depend on. */
  default Scope scope() {
    return Scope.NEED;
  }

  /**
   * All that the verdict depends on beside the volunteer: seats of which this is
   * equal are judged alike.
   */
  default Object basis(SeatSpec seat) {
    return scope() == Scope.NEED
        ? List.of(seat.need().id(), seat.role().name())
        : List.of(seat.role().requirement(), seat.need().time().day());
  }

  /** Whether there is a seat that the rule could keep the volunteer out of. */
  default boolean concerns(Applicant applicant) {
    return true;
  }

  /** Whether the rule allows the volunteer in the seat. */
  Verdict judge(Applicant applicant, SeatSpec opening);
}
