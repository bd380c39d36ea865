package org.needmatch.judge;

import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;

/**
 * An embedder's own rule on who may sit in a seat, judged after all of the
 * contract's seat rules. Implementations must be pure and thread-safe; they are
 * asked once for each row that keeps the contract's rules.
 */
public interface JudgeSeatRule {

  /** Stable and in kebab-case, different from all other codes. */
  String code();

  /** Whether the volunteer may sit in a seat of the role. */
  boolean allows(Volunteer volunteer, Need need, Role role);
}
