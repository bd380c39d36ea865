package org.needmatch.domain;

/** How often somebody in a role meets the people served. */
public enum ContactPattern {
  /** Now and then: only the days of history and plan count. */
  OCCASIONAL,
  /** Once a week or more, whatever this plan holds. */
  WEEKLY
}
