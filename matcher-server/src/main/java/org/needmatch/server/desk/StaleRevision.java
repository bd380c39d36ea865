package org.needmatch.server.desk;

/** A change of a desk that has been changed since it was looked at. */
public final class StaleRevision extends Exception {
  private static final long serialVersionUID = 1L;

  StaleRevision() {
    super(DeskWords.say("stale"));
  }
}
