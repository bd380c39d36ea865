package org.needmatch.history;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A week that was published.
 *
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
}
