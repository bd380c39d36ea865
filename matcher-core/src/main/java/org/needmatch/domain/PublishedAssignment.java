package org.needmatch.domain;

/**
 * A place of this week that was published to a volunteer, and what became of
 * it.
 *
 * @param placement
 *          who is where as what
 * @param status
 *          what the volunteer has answered
 * @param stays
 *          whether staying there is worth the weight {@code stays}: places of a
 *          plan that is kept, not those that previous.csv tells of
 */
public record PublishedAssignment(Placement placement, ResponseStatus status,
    boolean stays) implements Placement.Of {

  /**
   * Names what is null.
   *
   * @throws NullPointerException
   *           when placement or status is null
   */
  public PublishedAssignment {
    Words.allPresent("a published assignment", "placement", placement, "status", status);
  }
}
