package org.needmatch.internal.whatif;

import org.needmatch.plan.Plan;

/**
 * What solving a changed week was found to gain.
 *
 * @param witness
 *          a valid plan of the changed week
 * @param gain
 *          weighted need, in points, that it meets beyond the control, 0 or
 *          more
 * @param sessions
 *          sessions that it runs beyond the control
 * @param exact
 *          both plans are proven best
 * @param medium
 *          points of the witness
 * @param limit
 *          no plan of the changed week has more points; {@link Long#MAX_VALUE}
 *          when it was not solved as a whole
 */
public record Confirmed(Plan witness, long gain, int sessions, boolean exact, long medium,
    long limit) {
}
