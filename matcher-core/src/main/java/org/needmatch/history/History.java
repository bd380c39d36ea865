package org.needmatch.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needmatch.domain.OfferStatus;

/**
 * Past weeks in order. Immutable and thread-safe.
 */
public final class History {
  /** Sessions that everybody is taken to have had before the first. */
  public static final int PRIOR_SESSIONS = 20;
  /** Those of them that everybody is taken to have turned up to. */
  public static final int PRIOR_ATTENDED = 19;

  private final List<PastWeek> weeks;

  /**
   * @throws IllegalArgumentException
   *           when a week is there twice
   */
  public History(List<PastWeek> weeks) {
    this.weeks = weeks.stream().sorted(Comparator.comparing(PastWeek::monday)).toList();
    for (int i = 1; i < this.weeks.size(); i++) {
      var monday = this.weeks.get(i).monday();
      if (monday.equals(this.weeks.get(i - 1).monday())) {
        throw new IllegalArgumentException("The week of " + monday + " is there twice.");
      }
    }
  }

  /** The weeks, first to last. */
  public List<PastWeek> weeks() {
    return weeks;
  }

  /** What past weeks say about everybody in them, for the week after the last. */
  public SortedMap<String, Standing> standings() {
    var tallies = new TreeMap<String, Tally>();
    if (weeks.isEmpty()) {
      return new TreeMap<>();
    }
    var next = weeks.getLast().monday().plusWeeks(1);
    var month = YearMonth.from(next);
    for (var week : weeks) {
      week.people().forEach(id -> tallies.computeIfAbsent(id, key -> new Tally(week.monday())));
      for (var row : week.rows()) {
        tallies.computeIfAbsent(row.volunteerId(), key -> new Tally(week.monday())).add(row,
            week.monday(), month);
      }
    }
    var standings = new TreeMap<String, Standing>();
    tallies.forEach((id, tally) -> standings.put(id, tally.standing(id, next)));
    return standings;
  }

  /** The rows of the last week, as they serve as previous.csv. */
  public List<PastRow> lastRows() {
    return weeks.isEmpty() ? List.of() : new ArrayList<>(weeks.getLast().rows());
  }

  private static final class Tally {
    private LocalDate since;
    private int done;
    private int noShows;
    private double hours;

    Tally(LocalDate first) {
      since = first;
    }

    void add(PastRow row, LocalDate monday, YearMonth month) {
      if (row.placed() && !monday.plusWeeks(1).isBefore(since)) {
        since = monday.plusWeeks(1);
      }
      done += row.status() == OfferStatus.DONE ? 1 : 0;
      noShows += row.status() == OfferStatus.NO_SHOW ? 1 : 0;
      var date = row.date();
      if (row.status().stands() && date != null && YearMonth.from(date).equals(month)) {
        hours += row.hours();
      }
    }

    Standing standing(String id, LocalDate next) {
      double reliability = (done + (double) PRIOR_ATTENDED) / (done + noShows + PRIOR_SESSIONS);
      return new Standing(id, (int) ChronoUnit.WEEKS.between(since, next), reliability, hours, done,
          noShows);
    }
  }
}
