package org.needmatch.internal.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was published of the planned weeks before. Immutable.
 *
 * @param last
 *          number of the last edition, 0 when there was none
 * @param calendars
 *          whether calendars have been written
 * @param told
 *          the sessions that people may hold in their calendars, the last told
 *          first
 */
public record EarlierEditions(int last, boolean calendars, List<CalendarEdition> told) {
  /** Nothing was published. */
  public static final EarlierEditions NONE = new EarlierEditions(0, false, List.of());

  /** Copies the list. */
  public EarlierEditions {
    told = List.copyOf(told);
  }

  /** Number of the edition that comes next, from 1. */
  public int next() {
    return last + 1;
  }

  /** What both were, the first's sessions first. */
  public EarlierEditions and(EarlierEditions other) {
    return new EarlierEditions(Math.max(last, other.last), calendars || other.calendars,
        Stream.concat(told.stream(), other.told.stream()).distinct().toList());
  }
}
