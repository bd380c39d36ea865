package org.needmatch.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.OfferStatus;

/**
 * A place in a past week.
 *
 * @param date
 *          null when the row does not say
 * @param hours
 *          0 when the row does not say
 */
public record PastRow(String needId, String series, String role, String volunteerId,
    @Nullable LocalDate date, double hours, OfferStatus status) {

  /** Whether the volunteer had the place, come or not. */
  public boolean placed() {
    return status.stands() || status == OfferStatus.NO_SHOW;
  }
}
