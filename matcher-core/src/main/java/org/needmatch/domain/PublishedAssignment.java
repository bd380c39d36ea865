package org.needmatch.domain;

/**
 * A place of this week that was published to a volunteer, and what became of
 * it.
 *
 * @param needId
 *          the need's id
 * @param role
 *          empty when it is not known, which only an offer that does not stand
 *          may leave open
 * @param volunteerId
 *          the volunteer's id
 * @param status
 *          what the volunteer has answered
 * @param stays
 *          whether staying there is worth the weight {@code stays}: places of a
 *          plan that is kept, not those that previous.csv tells of
 */
public record PublishedAssignment(String needId, String role, String volunteerId,
    ResponseStatus status, boolean stays) {

  /** {@return the place as a pin} */
  public Pin pin() {
    return new Pin(needId, role, volunteerId);
  }
}
