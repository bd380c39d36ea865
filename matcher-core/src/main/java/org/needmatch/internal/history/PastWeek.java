package org.needmatch.internal.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A plan that was published, of one week or of several.
 *
 * @param monday
 *          of the first week
 * @param people
 *          everybody who was on file then, as far as it was written down; who
 *          has a row counts anyway
 */
public record PastWeek(LocalDate monday, List<PastRow> rows, SortedSet<String> people) {

  /** Copies the collections. */
  public PastWeek {
    rows = List.copyOf(rows);
    var all = new TreeSet<>(people);
    rows.forEach(row -> all.add(row.volunteerId()));
    people = all;
  }

  /** The Monday after the last week that has a row, and after the first. */
  public LocalDate next() {
    return rows.stream().map(this::weekOf).max(Comparator.naturalOrder())
        .filter(last -> last.isAfter(monday)).orElse(monday).plusWeeks(1);
  }

  /** The Monday of a row's week, the first when the row does not say. */
  LocalDate weekOf(PastRow row) {
    var date = row.date();
    return date == null ? monday : date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Without the rows from a Monday on, which a later plan took over. */
  PastWeek until(LocalDate later) {
    return new PastWeek(monday, rows.stream().filter(row -> weekOf(row).isBefore(later)).toList(),
        people);
  }

  /**
   * The rows of each series in the last week in which anybody had a place in it.
   */
  List<PastRow> lastOfSeries() {
    var last = new HashMap<String, LocalDate>();
    rows.stream().filter(PastRow::placed).forEach(row -> last.merge(row.series(), weekOf(row),
        (one, other) -> one.isAfter(other) ? one : other));
    return rows.stream()
        .filter(row -> !weekOf(row).isBefore(last.getOrDefault(row.series(), LocalDate.MIN)))
        .toList();
  }
}
