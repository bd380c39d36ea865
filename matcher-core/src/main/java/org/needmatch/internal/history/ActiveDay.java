package org.needmatch.internal.history;

import java.time.LocalDate;
import java.util.Comparator;
import org.needmatch.domain.VettingRecord.ActivityDay;

/**
 * A day on which somebody had a place in a past week.
 *
 * @param week
 *          the Monday under which the week is kept
 */
public record ActiveDay(String volunteerId, ActivityDay day, LocalDate week) {
  static final Comparator<ActiveDay> ORDER = Comparator.comparing(ActiveDay::volunteerId)
      .thenComparing(one -> one.day().day()).thenComparing(one -> one.day().activity())
      .thenComparing(one -> one.day().served().toString());
}
