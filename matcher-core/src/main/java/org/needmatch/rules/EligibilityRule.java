package org.needmatch.rules;

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

  /** Stable, in kebab-case; a rule with several reasons names the first. */
  String code();

  /** What the verdict depends on. */
  Scope scope();

  /** Whether the rule allows the volunteer in the seat. */
  Verdict judge(Applicant applicant, SeatSpec opening);
}
