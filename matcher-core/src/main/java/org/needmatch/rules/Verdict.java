package org.needmatch.rules;

/** What a rule says of a volunteer and a seat. */
public sealed interface Verdict {

  /** The rule has nothing against it. */
  Verdict ALLOWED = new Allowed();

  /**
   * {@return the rule forbids it}
   *
   * @param reason
   *          the reason
   */
  static Verdict refused(Reason reason) {
    return new Refused(reason);
  }

  /** The rule has nothing against it. */
  record Allowed() implements Verdict {
  }

  /**
   * The rule forbids it.
   *
   * @param reason
   *          the reason
   */
  record Refused(Reason reason) implements Verdict {
  }
}
