package org.needmatch.internal.judge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;

/**
 * The weeks of a problem. A session counts to the week it starts in; one at the
 * midnight that ends the last Sunday counts to the last week.
 */
record JudgedWeeks(LocalDate first, LocalDate last) {

  static JudgedWeeks of(Problem problem) {
    return new JudgedWeeks(problem.week(), problem.week().plusWeeks(problem.weeks() - 1L));
  }

  /** The Monday of the week that the session counts to. */
  LocalDate mondayOf(Need need) {
    var monday = need.time().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (monday.isBefore(first)) {
      return first;
    }
    return monday.isAfter(last) ? last : monday;
  }
}
