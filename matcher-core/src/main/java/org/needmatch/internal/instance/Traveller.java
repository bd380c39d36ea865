package org.needmatch.internal.instance;

import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;

/**
 * What of a volunteer decides which sessions fit together.
 *
 * @param speed
 *          in km/h
 * @param site
 *          where people served come to, null when nowhere
 */
public record Traveller(double speed, @Nullable Place site) {
}
