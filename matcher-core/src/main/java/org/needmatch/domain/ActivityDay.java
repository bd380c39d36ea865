package org.needmatch.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day on which a volunteer was active, here or with any other organisation.
 *
 * @param activity
 *          in lower case, empty when not known
 * @param served
 *          empty when not known
 */
public record ActivityDay(LocalDate day, String activity, Set<ServedGroup> served) {
  /** Copies the set in enum order. */
  public ActivityDay {
    activity = Words.optional(activity);
    served = StableCopies.enums(served);
  }
}
