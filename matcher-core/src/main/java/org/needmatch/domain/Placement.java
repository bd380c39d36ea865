package org.needmatch.domain;

/**
 * A volunteer in a role of a need: who is where as what. Pins are placements,
 * and plans and published plans are made of them.
 *
 * @param needId
 *          the need's id
 * @param role
 *          the role's name; empty when it is not known, which only a place that
 *          was turned down may leave open
 * @param volunteerId
 *          the volunteer's id
 */
public record Placement(String needId, String role, String volunteerId) {

  /**
   * Names what is null.
   *
   * @throws NullPointerException
   *           when an id or the role is null
   */
  public Placement {
    Words.allPresent("a placement", "need id", needId, "role", role, "volunteer id", volunteerId);
  }

  /** Something about a volunteer in a role of a need. */
  public interface Of {

    /** {@return who is where as what} */
    Placement placement();

    /** {@return the need's id} */
    default String needId() {
      return placement().needId();
    }

    /** {@return the role's name, empty when it is not known} */
    default String role() {
      return placement().role();
    }

    /** {@return the volunteer's id} */
    default String volunteerId() {
      return placement().volunteerId();
    }
  }
}
