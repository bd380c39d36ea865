package org.needmatch.judge.proof;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.TreeMap;
import org.needmatch.internal.judge.AvailabilityWindows;

/**
 * When sessions are, as numbers. Seconds are rounded down: good for sorting and
 * for ruling things out, not for judging.
 */
final class SessionTimes {
  private final LocalDate first;
  private final int weeks;
  private final int days;
  private final long[] start;
  private final long[] last;
  private final long[][] minutes;
  private final int[][] day;
  private final int[][] week;
  private final int[][] count;

  SessionTimes(ProblemIndex roster) {
    first = roster.problem().week();
    weeks = roster.problem().weeks();
    int needs = roster.needs();
    start = new long[needs];
    last = new long[needs];
    minutes = new long[needs][];
    day = new int[needs][];
    week = new int[needs][];
    count = new int[needs][];
    var dates = new TreeMap<LocalDate, Integer>();
    for (int need = 0; need < needs; need++) {
      start[need] = AvailabilityWindows.second(roster.need(need).time().start());
      var sessions = roster.sessions(need);
      minutes[need] = new long[sessions.size()];
      day[need] = new int[sessions.size()];
      week[need] = new int[sessions.size()];
      count[need] = new int[sessions.size()];
      for (int k = 0; k < sessions.size(); k++) {
        var time = sessions.get(k).time();
        last[need] = Math.max(last[need], AvailabilityWindows.second(time.end()));
        minutes[need][k] = time.minutes();
        dates.putIfAbsent(time.day(), dates.size());
        day[need][k] = dates.getOrDefault(time.day(), -1);
        week[need][k] = weekOf(time.day());
        count[need][k] = sessions.get(k).terms().anyTime() ? 0 : 1;
      }
    }
    days = dates.size();
  }

  /** Start of the first session. */
  long start(int need) {
    return start[need];
  }

  /** End of all sessions. */
  long last(int need) {
    return last[need];
  }

  /** Number of sessions, 1 when the need is no commitment. */
  int size(int need) {
    return day[need].length;
  }

  /** The number of the day that session {@code k} counts to. */
  int day(int need, int k) {
    return day[need][k];
  }

  /** The number of the week that session {@code k} counts to. */
  int week(int need, int k) {
    return week[need][k];
  }

  /** As rule 8 counts them, in a week. */
  long minutes(int need, int inWeek) {
    long sum = 0;
    for (int k = 0; k < minutes[need].length; k++) {
      sum += week[need][k] == inWeek ? minutes[need][k] : 0;
    }
    return sum;
  }

  /** Sessions in a week that the limits count. */
  long sessions(int need, int inWeek) {
    long sum = 0;
    for (int k = 0; k < minutes[need].length; k++) {
      sum += week[need][k] == inWeek ? count[need][k] : 0;
    }
    return sum;
  }

  /** Sessions on a day that the limits count. */
  long sessionsOn(int need, int onDay) {
    long sum = 0;
    for (int k = 0; k < minutes[need].length; k++) {
      sum += day[need][k] == onDay ? count[need][k] : 0;
    }
    return sum;
  }

  private int weekOf(LocalDate date) {
    var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return (int) Math.clamp(ChronoUnit.WEEKS.between(first, monday), 0L, weeks - 1L);
  }

  int weeks() {
    return weeks;
  }

  int days() {
    return days;
  }
}
