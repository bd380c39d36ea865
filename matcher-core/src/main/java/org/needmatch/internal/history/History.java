package org.needmatch.internal.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needmatch.domain.ResponseStatus;

/**
 * Past plans in order. Where two overlap, the one that begins later says what
 * was planned from its Monday on. Immutable and thread-safe.
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
    var inOrder = new ArrayList<>(
        weeks.stream().sorted(Comparator.comparing(PastWeek::monday)).toList());
    for (int i = 1; i < inOrder.size(); i++) {
      var monday = inOrder.get(i).monday();
      if (monday.equals(inOrder.get(i - 1).monday())) {
        throw new IllegalArgumentException("The week of " + monday + " is there twice.");
      }
      inOrder.set(i - 1, inOrder.get(i - 1).until(monday));
    }
    this.weeks = List.copyOf(inOrder);
  }

  /** The plans, first to last, each as far as the next. */
  public List<PastWeek> weeks() {
    return weeks;
  }

  /** What past plans say about everybody in them, for the week after the last. */
  public SortedMap<String, AttendanceSummary> summaries() {
    var tallies = new TreeMap<String, Tally>();
    if (weeks.isEmpty()) {
      return new TreeMap<>();
    }
    var next = weeks.getLast().next();
    var month = YearMonth.from(next);
    var first = weeks.getFirst().monday();
    for (var week : weeks) {
      week.people().forEach(id -> tallies.computeIfAbsent(id, key -> new Tally(week.monday())));
      for (var row : week.rows()) {
        tallies.computeIfAbsent(row.volunteerId(), key -> new Tally(week.monday())).add(row,
            week.weekOf(row), month);
      }
    }
    var summaries = new TreeMap<String, AttendanceSummary>();
    tallies.forEach((id, tally) -> summaries.put(id, tally.summary(id, first, next)));
    return summaries;
  }

  /**
   * The rows of the last plan, of each series those of its last week, as they
   * serve as previous.csv.
   */
  public List<PastRow> lastRows() {
    return weeks.isEmpty() ? List.of() : weeks.getLast().lastOfSeries();
  }

  /**
   * The days on which people had a place and were not missed, in order of people
   * and days, as rules that add days up count them.
   */
  public List<ActiveDay> days() {
    var days = new TreeSet<>(ActiveDay.ORDER);
    for (var week : weeks) {
      for (var row : week.rows()) {
        var active = row.active();
        if (active != null && row.status().stands()) {
          days.add(new ActiveDay(row.volunteerId(), active, week.monday()));
        }
      }
    }
    return List.copyOf(days);
  }

  private static final class Tally {
    private LocalDate since;
    private int done;
    private int noShows;
    private double hours;
    private final Map<LocalDate, Integer> sessions = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Tally(LocalDate first) {
      since = first;
    }

    void add(PastRow row, LocalDate monday, YearMonth month) {
      if (row.placed() && !monday.plusWeeks(1).isBefore(since)) {
        since = monday.plusWeeks(1);
      }
      done += row.status() == ResponseStatus.DONE ? 1 : 0;
      noShows += row.status() == ResponseStatus.NO_SHOW ? 1 : 0;
      var date = row.date();
      if (row.status().stands() && date != null && YearMonth.from(date).equals(month)) {
        hours += row.hours();
      }
      if (row.status().stands()) {
        sessions.merge(monday, 1, Integer::sum);
      }
      if (!row.placed() && YearMonth.from(monday).equals(month)) {
        asked.add(monday + " " + row.series());
      }
    }

    AttendanceSummary summary(String id, LocalDate first, LocalDate next) {
      var recent = new ArrayList<Integer>();
      for (var week = next.minusWeeks(1); !week.isBefore(first); week = week.minusWeeks(1)) {
        recent.add(sessions.getOrDefault(week, 0));
      }
      return new AttendanceSummary(id, (int) ChronoUnit.WEEKS.between(since, next),
          AttendanceSummary.reliability(done, noShows), hours, done, noShows, recent, asked.size());
    }
  }
}
