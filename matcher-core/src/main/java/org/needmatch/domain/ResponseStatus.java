package org.needmatch.domain;

import java.util.Locale;

/** What became of a place that was offered to a volunteer this week. */
public enum ResponseStatus {
  /** Told to the volunteer, who has not answered. */
  PROPOSED,
  /** The volunteer comes: held like a pin. */
  ACCEPTED,
  /** The volunteer does not: never in this need, nor in its series this week. */
  DECLINED,
  /** Called off: not held, and not offered again in this need. */
  CANCELLED,
  /** The volunteer was there: held like a pin. */
  DONE,
  /** The volunteer was not there: not held, and not in this need again. */
  NO_SHOW;

  /** {@return whether the volunteer is expected, or was there} */
  public boolean stands() {
    return this == PROPOSED || holds();
  }

  /** {@return whether the place is kept like a pin} */
  public boolean holds() {
    return this == ACCEPTED || this == DONE;
  }

  /**
   * As written in files, in kebab-case.
   *
   * @return the text
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
