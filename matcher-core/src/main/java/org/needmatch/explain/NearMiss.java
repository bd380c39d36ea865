package org.needmatch.explain;

import java.util.Comparator;
import org.needmatch.rules.Reason;

/**
 * Somebody who lacks just one thing for a seat.
 *
 * @param free
 *          whether the seat fits into the volunteer's week as planned
 */
public record NearMiss(String volunteerId, Reason reason, boolean free) {
  /** Those who are free first, then what is easiest to mend. */
  static final Comparator<NearMiss> ORDER = Comparator.comparing((NearMiss miss) -> !miss.free())
      .thenComparingLong(miss -> miss.effort()).thenComparing(NearMiss::volunteerId);

  /** How hard the one thing is to mend, see {@link Reason#effort()}. */
  public long effort() {
    return reason.effort();
  }
}
