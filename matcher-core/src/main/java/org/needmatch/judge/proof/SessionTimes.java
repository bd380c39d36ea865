package org.needmatch.judge.proof;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TreeMap;

/**
 * When sessions are, as numbers. Seconds are rounded down: good for sorting and
 * for ruling things out, not for judging.
 */
final class SessionTimes {
  private final long[] start;
  private final long[] end;
  private final long[] minutes;
  private final int[] day;
  private final int days;

  SessionTimes(Roster roster) {
    int needs = roster.needs();
    start = new long[needs];
    end = new long[needs];
    minutes = new long[needs];
    day = new int[needs];
    var dates = new TreeMap<LocalDate, Integer>();
    for (int need = 0; need < needs; need++) {
      var time = roster.need(need).time();
      start[need] = second(time.start());
      end[need] = second(time.end());
      minutes[need] = time.minutes();
      dates.putIfAbsent(time.day(), dates.size());
      day[need] = dates.get(time.day());
    }
    days = dates.size();
  }

  static long second(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  long start(int need) {
    return start[need];
  }

  long end(int need) {
    return end[need];
  }

  /** As rule 8 counts them. */
  long minutes(int need) {
    return minutes[need];
  }

  /** The number of the day that the session counts to. */
  int day(int need) {
    return day[need];
  }

  int days() {
    return days;
  }
}
