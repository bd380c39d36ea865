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

  /**
   * Stable and in kebab-case, different from all other codes.
   *
   * @return the text
   */
  String code();

  /**
   * {@return whether the volunteer may sit in a seat of the role}
   *
   * @param volunteer
   *          the volunteer
   * @param need
   *          the need
   * @param role
   *          the role in the need
   */
  boolean allows(Volunteer volunteer, Need need, Role role);
}
