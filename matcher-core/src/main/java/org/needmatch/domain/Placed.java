package org.needmatch.domain;

/** Something about a volunteer in a role of a need. */
public interface Placed {

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
