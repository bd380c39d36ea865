package org.needmatch.domain;

/** Who makes the way to a session. */
public enum TravellingParty {
  /** The volunteer, to the need's place. */
  VOLUNTEER,
  /** The person served, from the need's place to the volunteer's site. */
  SERVED
}
