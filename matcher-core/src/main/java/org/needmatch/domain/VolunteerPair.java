package org.needmatch.domain;

/**
 * A rule between two volunteers.
 *
 * @param first
 *          one volunteer's id
 * @param second
 *          another volunteer's id
 * @param kind
 *          what the pair asks
 */
public record VolunteerPair(String first, String second, Kind kind) {

  /** What the pair asks. */
  public enum Kind {
    /** Neither is placed in a session without the other. */
    TOGETHER,
    /** Never in the same session. */
    APART
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when both ids are the same
   */
  public VolunteerPair {
    if (first.equals(second)) {
      throw new IllegalArgumentException("A pair names volunteer " + first + " twice.");
    }
  }
}
