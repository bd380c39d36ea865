package org.needmatch.internal.contact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a message says. */
public enum MessageKind {
  /** Somebody to whom nothing was published has places. */
  NEW,
  /** Every place is as it was published, and accepted. */
  KEPT,
  /** Places have come, gone, or moved. */
  CHANGED,
  /** No published place is left. */
  OFF,
  /** Every place is as it was published, and some are not answered. */
  CONFIRM,
  /** Somebody may be asked to stand in. */
  ASK,
  /** Somebody is asked to be ready, or need not be any more. */
  STANDBY;

  /** As in files: {@code new}, {@code kept} … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name of its template. */
  public String file() {
    return word() + ".txt";
  }

  /** What its template may name. */
  public Set<Placeholder> placeholders() {
    var all = EnumSet.allOf(Placeholder.class);
    all.removeIf(one -> !one.isOfAll() && !switch (this) {
      case ASK -> one.isOfOnePlace();
      case STANDBY -> one == Placeholder.SESSIONS || one == Placeholder.OFF;
      default -> !one.isOfOnePlace();
    });
    return all;
  }
}
