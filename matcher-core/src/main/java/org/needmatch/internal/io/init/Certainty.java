package org.needmatch.internal.io.init;

/** How sure a proposal is. */
public enum Certainty {
  CERTAIN, LIKELY, UNSURE
}
