package org.needmatch.internal.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template may name in braces. */
public enum Placeholder {
  /** The person's name, "volunteer" where none is known. */
  NAME,
  /** The person's id. */
  ID,
  /** The first planned day. */
  FROM,
  /** The last planned day. */
  UNTIL,
  /** All places that the person has now, a line for each. */
  SESSIONS,
  /** Those that were not published to the person. */
  NEW,
  /** Those whose time or venue is another than was published. */
  MOVED,
  /** Published places that the person does not have any more. */
  OFF,
  /** Places that the person has not accepted. */
  OPEN,
  /** The place that somebody is asked to take. */
  SESSION;

  /** By its word, in any case. */
  static Optional<Placeholder> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** As it stands in braces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether every message has it. */
  boolean isOfAll() {
    return compareTo(SESSIONS) < 0;
  }

  /** Whether it is only of a message that asks for one place. */
  boolean isOfOnePlace() {
    return this == SESSION;
  }
}
