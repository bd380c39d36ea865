package org.needmatch.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A half-open span of local wall-clock time, {@code [start, end)}, in whole
 * minutes. Spans may cross midnight. Wall-clock time is used throughout: a
 * session on the night of a clock change is as long as its start and end say.
 *
 * @param start
 *          first minute of the span
 * @param end
 *          first minute after it; later than {@code start}
 */
public record TimeSpan(LocalDateTime start, LocalDateTime end) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when {@code end} is not after {@code start}, or one of them has
   *           seconds
   */
  public TimeSpan {
    if (!start.equals(start.truncatedTo(ChronoUnit.MINUTES))
        || !end.equals(end.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("The span from " + start + " to " + end
          + " does not start and end on whole minutes. Leave the seconds out.");
    }
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("The span's end " + end + " is not after its start "
          + start + ". Maybe the end is on the next day.");
    }
  }

  /**
   * {@return a span on a day given in minutes after that day's midnight; an end
   * at or before the start lies on the next day}
   *
   * @param day
   *          the day
   * @param startMinute
   *          0 to 1440
   * @param endMinute
   *          0 to 1440
   */
  public static TimeSpan of(LocalDate day, int startMinute, int endMinute) {
    var midnight = day.atStartOfDay();
    int end = endMinute <= startMinute ? endMinute + 1440 : endMinute;
    return new TimeSpan(midnight.plusMinutes(startMinute), midnight.plusMinutes(end));
  }

  /**
   * The span on the clocks of a zone. On a night on which they change it is as
   * long as they say, not as long as it lasts.
   *
   * @param start
   *          its first moment
   * @param end
   *          the first moment after it
   * @param zone
   *          whose clocks count
   * @return the span
   * @throws IllegalArgumentException
   *           when the clocks say that it does not end after its start, or not on
   *           whole minutes
   */
  public static TimeSpan of(Instant start, Instant end, ZoneId zone) {
    return new TimeSpan(LocalDateTime.ofInstant(start, zone), LocalDateTime.ofInstant(end, zone));
  }

  /**
   * {@return length in whole minutes, at least 1 for spans on minute boundaries}
   */
  public long minutes() {
    return Duration.between(start, end).toMinutes();
  }

  /** {@return length in hours} */
  public double hours() {
    return minutes() / 60.0;
  }

  /** {@return the day on which the span starts: the day a session counts to} */
  public LocalDate day() {
    return start.toLocalDate();
  }

  /**
   * {@return whether the two spans share a minute} Spans that only touch do not.
   *
   * @param other
   *          another span
   */
  public boolean overlaps(TimeSpan other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }
}
