package org.needmatch.internal.metrics;

import java.util.List;

/**
 * What a second plan asks of a volunteer otherwise than the first.
 *
 * @param leaves
 *          sessions and roles of the first plan only, sorted
 * @param joins
 *          sessions and roles of the second plan only, sorted
 * @param minutesBefore
 *          in sessions of the first plan
 * @param minutesAfter
 *          in sessions of the second plan
 */
public record PersonChange(String volunteerId, List<String> leaves, List<String> joins,
    long minutesBefore, long minutesAfter) {

  /** Copies the lists. */
  public PersonChange {
    leaves = List.copyOf(leaves);
    joins = List.copyOf(joins);
  }
}
