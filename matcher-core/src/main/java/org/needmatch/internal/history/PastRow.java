package org.needmatch.internal.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.VettingRecord.ActivityDay;

/**
 * A place in a past week.
 *
 * @param date
 *          null when the row does not say
 * @param hours
 *          0 when the row does not say
 * @param active
 *          the day of activity that it is, null when it counts for nothing
 */
public record PastRow(String needId, String series, String role, String volunteerId,
    @Nullable LocalDate date, double hours, ResponseStatus status, @Nullable ActivityDay active) {

  /** A place of which no day of activity is known. */
  public PastRow(String needId, String series, String role, String volunteerId,
      @Nullable LocalDate date, double hours, ResponseStatus status) {
    this(needId, series, role, volunteerId, date, hours, status, null);
  }

  /** Whether the volunteer had the place, come or not. */
  public boolean placed() {
    return status.stands() || status == ResponseStatus.NO_SHOW;
  }
}
