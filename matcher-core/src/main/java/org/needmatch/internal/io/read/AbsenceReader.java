package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Windows;
import org.needmatch.internal.io.cell.WordParser;

/** Reads when a row of volunteers.csv says that somebody cannot come. */
record AbsenceReader(Windows windows, ColumnDates dates) {
  private static final String ON = "unavailable_on";
  private static final String FROM = "unavailable_from";
  private static final String UNTIL = "unavailable_until";
  private static final Set<String> NEVER = Set.of("no", "n/a", "na", "-", "nil", "never");
  private static final int DAY = 1440;

  /** The times; a bad cell sets the row aside. */
  List<TimeSpan> read(RowReader row) {
    var spans = new ArrayList<TimeSpan>();
    for (var entry : row.list(ON)) {
      if (!NEVER.contains(WordParser.lower(entry))) {
        spans.addAll(entry(row, entry));
      }
    }
    var from = row.value(FROM, null, dates.of(FROM)::parse);
    var until = row.value(UNTIL, null, dates.of(UNTIL)::parse);
    if (row.ok() && from != null && until != null && until.isBefore(from)) {
      row.error(FindingCode.DATES_CONTRADICT, UNTIL, "The last day lies before the first.",
          "Correct the two dates.");
    } else if (from != null || until != null) {
      days(from, until).map(AbsenceReader::whole).forEach(spans::add);
    }
    return spans;
  }

  private List<TimeSpan> entry(RowReader row, String entry) {
    var column = windows.with(dates.of(ON));
    try {
      return column.parse(entry).spans();
    } catch (BadCell noWindow) {
      return row.value(ON, List.<TimeSpan>of(),
          text -> column.days(entry).stream().map(AbsenceReader::whole).toList());
    }
  }

  /** The days that can matter to the planned weeks. */
  private Stream<LocalDate> days(@Nullable LocalDate from, @Nullable LocalDate until) {
    var first = windows.monday().minusDays(1);
    var last = windows.monday().plusWeeks(windows.weeks()).plusDays(2);
    var start = from == null || from.isBefore(first) ? first : from;
    var end = until == null || until.isAfter(last) ? last : until;
    return end.isBefore(start) ? Stream.empty() : start.datesUntil(end.plusDays(1));
  }

  private static TimeSpan whole(LocalDate day) {
    return TimeSpan.of(day, 0, DAY);
  }
}
