package org.needmatch.domain;

/**
 * A volunteer who stays in a role of a need, whatever the solver would rather
 * do.
 *
 * @param needId
 *          the need's id
 * @param role
 *          the role's name
 * @param volunteerId
 *          the volunteer's id
 */
public record Pin(String needId, String role, String volunteerId) {

  /**
   * Names what is null.
   *
   * @throws NullPointerException
   *           when an id or the role is null
   */
  public Pin {
    Words.allPresent("a pin", "need id", needId, "role", role, "volunteer id", volunteerId);
  }
}
