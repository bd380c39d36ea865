package org.needmatch.internal.io.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;

/**
 * A row of costs.csv.
 *
 * @param option
 *          what it is called
 * @param cost
 *          of one, in hundredths of the currency, 1 or more
 * @param most
 *          how many may be had, 1 or more
 * @param volunteerId
 *          whom it is about, null for everybody
 * @param area
 *          id, null for none
 * @param place
 *          where new volunteers live or a minibus starts; null for none
 * @param free
 *          when new volunteers are free; null for the times that seats ask for
 * @param has
 *          what new volunteers bring, what a training teaches, or which check
 *          is got
 * @param withinKm
 *          in a straight line, whom a minibus fetches
 * @param kilometres
 *          how much further people get
 * @param people
 *          seats of a minibus
 */
public record CostRow(String option, Kind kind, long cost, int most, @Nullable String volunteerId,
    @Nullable String area, @Nullable Place place, @Nullable TimeSpan free, Requirement has,
    double withinKm, double kilometres, int people) {

  /** What is paid for. */
  public enum Kind {
    /** New volunteers. */
    VOLUNTEER,
    /** A check for somebody who is there. */
    CHECK,
    /** A skill for somebody who is there. */
    TRAINING,
    /** A longer way for somebody who is there. */
    MILEAGE,
    /** A longer way for people who live near a place. */
    MINIBUS
  }

  /** A day with a start and an end, the next day's when it is not later. */
  static TimeSpan span(LocalDate day, int start, int end) {
    var midnight = day.atStartOfDay();
    return new TimeSpan(midnight.plusMinutes(start),
        midnight.plusMinutes(end <= start ? end + 1440L : end));
  }
}
