package org.needmatch.internal.io.read;

import java.time.LocalDate;

/** The weeks that are planned, from the Monday of the first. */
record PlannedWeeks(LocalDate monday, int weeks) {

  boolean hold(LocalDate day) {
    return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(weeks));
  }
}
