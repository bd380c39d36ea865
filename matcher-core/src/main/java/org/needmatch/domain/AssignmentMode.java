package org.needmatch.domain;

/** Who decides on the people of a need. */
public enum AssignmentMode {
  /** The engine places people. */
  ENGINE,
  /** People do, from a shortlist; their decisions are pins. */
  PEOPLE
}
