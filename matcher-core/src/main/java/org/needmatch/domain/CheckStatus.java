package org.needmatch.domain;

/** Where an organisation stands with somebody's check: a status, no content. */
public enum CheckStatus {
  /** Nothing stands against the check on file. */
  CLEARED,
  /** Applied for, not back yet. */
  PENDING,
  /**
   * The organisation's own policy asks for a new one; no law ends a certificate.
   */
  RENEWAL_DUE,
  /** The organisation has taken its clearance back. */
  WITHDRAWN,
  /** New information has come up that a person has to decide on. */
  HELD
}
