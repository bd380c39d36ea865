package org.needmatch.policy;

/** What a team lacks without which a session may not run. */
public enum TeamFault {
  /** Somebody would be alone where that is not allowed or not agreed. */
  LONE,
  /** Fewer adults than must be there. */
  ADULTS,
  /** Too many children to an adult. */
  RATIO,
  /** Nobody of age is with the people served. */
  UNDER_AGE,
  /** Nobody who is with the children holds a valid check. */
  UNCHECKED,
  /** A check is pending and no named supervisor with a valid check is there. */
  PENDING,
  /** Everybody is there for the first time. */
  FIRST_TIMERS
}
