package org.needmatch.domain;

/** Whom a session serves, as far as safeguarding tells people apart. */
public enum ServedGroup {
  /** Children. */
  CHILD,
  /** Adults at risk. */
  ADULT
}
