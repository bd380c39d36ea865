package org.needmatch.internal.io.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.Weekdays;
import org.needmatch.internal.io.table.NameMatching;

/**
 * What the columns date, day and week_commencing of a need say together. A date
 * under a header such as "Week commencing" is the first day of a week, in which
 * the day is looked for.
 *
 * @param date
 *          null when the row names a weekday only
 */
record Days(@Nullable LocalDate date, @Nullable DayOfWeek day) {
  private static final String WEEK = "week_commencing";
  private static final Set<String> WEEK_HEADERS = Set.of("weekcommencing", "wc", "wcommencing",
      "weekcomm", "weekbeginning", "weekstarting", "weekstart", "weekstarts", "weekof", "wb");

  /** Sets the row aside when a cell cannot be read or a week has no day. */
  static Days read(RowReader row, ColumnDates dates) {
    boolean weekInDate = WEEK_HEADERS.contains(NameMatching.key(row.header("date")));
    var date = row.blank("date") ? null : cell(row, "date", dates);
    var week = weekInDate && date != null
        ? date.date()
        : row.value(WEEK, null, dates.of(WEEK)::parse);
    if (week != null && (weekInDate || date == null)) {
      return inWeek(row, weekInDate ? "date" : WEEK, week, dates);
    }
    if (date == null) {
      return row.blank("day") ? new Days(null, null) : cell(row, "day", dates);
    }
    var dated = date.date();
    if (dated != null) {
      compare(row, dated, week);
    }
    return date;
  }

  private static Days inWeek(RowReader row, String column, LocalDate week, ColumnDates dates) {
    if (row.blank("day")) {
      row.error(FindingCode.VALUE_MISSING, "day",
          "The column " + row.header(column) + " says the week, and no day says when in it.",
          "Fill in day, such as Tue, or map the column to valid_from.");
      return new Days(null, null);
    }
    var said = cell(row, "day", dates);
    var day = said.day();
    return day == null ? said : new Days(week.with(TemporalAdjusters.nextOrSame(day)), null);
  }

  private static Days cell(RowReader row, String column, ColumnDates dates) {
    return row.text(column).chars().anyMatch(Character::isDigit)
        ? new Days(row.value(column, null, dates.of(column)::parse), null)
        : new Days(null, row.value(column, null, Weekdays::one));
  }

  /** The date counts; that something else of the row says otherwise is told. */
  private static void compare(RowReader row, LocalDate date, @Nullable LocalDate week) {
    var day = Weekdays.find(row.text("day"));
    if (day != null && day != date.getDayOfWeek()) {
      row.warn(FindingCode.DATE_AND_DAY, "day",
          date + " is a " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)
              + ", and the row says " + row.text("day") + ".",
          "the date counts", "Correct one of the two. Where the date is the first day of a week,"
              + " map its column to week_commencing.");
    } else if (week != null && (date.isBefore(week) || !date.isBefore(week.plusWeeks(1)))) {
      row.warn(FindingCode.DATE_AND_DAY, WEEK,
          date + " does not lie in the week that starts on " + week + ".", "the date counts",
          "Correct one of the two.");
    }
  }
}
