package org.needmatch.rules;

/** What a rule says of a volunteer and a seat. */
public sealed interface Verdict {

  /** The rule has nothing against it. */
  Verdict ALLOWED = new Allowed();

  /** The rule forbids it. */
  static Verdict refused(Reason reason) {
    return new Refused(reason);
  }

  /** The rule has nothing against it. */
  record Allowed() implements Verdict {
  }

  /** The rule forbids it. */
  record Refused(Reason reason) implements Verdict {
  }
}
