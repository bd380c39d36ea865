package org.needmatch.internal.io.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;

/**
 * On which day a need takes place: on a date, or on a weekday of every week of
 * its validity.
 *
 * @param date
 *          counts before the day
 * @param from
 *          first day of validity, null when it has always been valid
 * @param until
 *          last day of validity, null when it has no end
 * @param night
 *          whether the session is in the night after that day
 */
record SessionDate(@Nullable LocalDate date, @Nullable DayOfWeek day, @Nullable LocalDate from,
    @Nullable LocalDate until, boolean night) {

  /** What a row says; null when it is set aside for it. */
  static @Nullable SessionDate read(RowReader row, ColumnDates dates) {
    var said = Days.read(row, dates);
    var from = row.value("valid_from", null, dates.of("valid_from")::parse);
    var until = row.value("valid_until", null, dates.of("valid_until")::parse);
    if (!row.legible()) {
      return null;
    }
    var date = said.date();
    if (date == null && from != null && from.equals(until)) {
      date = from;
    }
    if (from != null && until != null && until.isBefore(from)) {
      row.error(FindingCode.DATES_CONTRADICT, "valid_until",
          "valid_until is " + until + ", before valid_from, " + from + ".",
          "Correct the two dates.");
      return null;
    }
    if (date == null && said.day() == null) {
      row.error(FindingCode.VALUE_MISSING, "date", "The row has neither a date nor a day.",
          "Fill in date, such as 2026-11-23, or day, such as Mon.");
      return null;
    }
    return new SessionDate(date, said.day(), from, until, row.isInNightAfter());
  }

  /**
   * The date when it lies in the weeks from a Monday on, or the day in the first
   * of them; null when it does not take place in them.
   */
  @Nullable
  LocalDate in(LocalDate monday, int weeks) {
    if (date != null) {
      return planned(date, monday, weeks);
    }
    var found = day == null ? monday : monday.plusDays(day.getValue() - 1L);
    boolean valid = (from == null || !found.isBefore(from))
        && (until == null || !found.isAfter(until));
    return valid ? planned(found, monday, weeks) : null;
  }

  private @Nullable LocalDate planned(LocalDate said, LocalDate monday, int weeks) {
    var starts = night ? said.plusDays(1) : said;
    return starts.isBefore(monday) || !starts.isBefore(monday.plusWeeks(weeks)) ? null : starts;
  }

  /** The Monday of the day's week. */
  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
