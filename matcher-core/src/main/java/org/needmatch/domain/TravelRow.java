package org.needmatch.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One way from a place to another.
 *
 * @param km
 *          travelled kilometres, 0 or more, to the metre
 * @param minutes
 *          what it takes, whole minutes, 0 or more
 * @param arriveBy
 *          the time of day for which the minutes hold; null when for any
 */
public record TravelRow(double km, int minutes, @Nullable LocalTime arriveBy) {
}
