package org.needmatch.rules;

import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;

/**
 * An embedder's own rule of who may sit in which seat. It must be pure and
 * thread-safe: it is asked of each pair that all other rules allow, and holds
 * in every answer, see {@link RuleSet}.
 *
 * {@snippet file = "FrontDoor.java" region = "seat-rule"}
 */
public interface SeatRule {

  /**
   * Stable, in kebab-case, none of the built-in codes and no other rule's.
   *
   * @return the text
   */
  String code();

  /**
   * {@return whether the rule allows the volunteer in a seat of the role}
   *
   * @param volunteer
   *          the volunteer
   * @param need
   *          the need
   * @param role
   *          the role in the need
   */
  Verdict judge(Volunteer volunteer, Need need, Role role);
}
