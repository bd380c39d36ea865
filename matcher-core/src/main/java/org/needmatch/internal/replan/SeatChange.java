package org.needmatch.internal.replan;

import org.needmatch.replan.RetainedPlan.DroppedRow;

/**
 * A place that a volunteer gets or loses.
 *
 * @param why
 *          for a place lost, as {@link DroppedRow#why()}, or {@code moved} when
 *          nothing but a better plan takes it; for a place gained {@code new}
 */
public record SeatChange(String volunteerId, String needId, String role, boolean added,
    String why) {
}
