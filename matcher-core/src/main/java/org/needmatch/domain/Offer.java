package org.needmatch.domain;

/**
 * A place of this week that was published to a volunteer, and what became of
 * it.
 *
 * @param role
 *          empty when it is not known, which only an offer that does not stand
 *          may leave open
 */
public record Offer(String needId, String role, String volunteerId, OfferStatus status) {

  /** The place as a pin. */
  public Pin pin() {
    return new Pin(needId, role, volunteerId);
  }
}
