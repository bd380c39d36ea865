package org.needmatch.internal.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * A session that somebody's calendar may hold since an earlier edition of a
 * plan.
 *
 * @param title
 *          blank when the session had none
 * @param venue
 *          blank when the session had none
 * @param venueCalendar
 *          name of the venue's calendar, without its ending; blank when it is
 *          not known
 * @param start
 *          by the wall clock, as it was told last
 */
public record CalendarEdition(String needId, String title, String venue, String venueCalendar,
    String volunteerId, LocalDateTime start, LocalDateTime end) {

  /** The Monday of the session's week. */
  public LocalDate monday() {
    return start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The same at a venue with another calendar. */
  public CalendarEdition at(String calendar) {
    return new CalendarEdition(needId, title, venue, calendar, volunteerId, start, end);
  }
}
