package org.needmatch.internal.instance;

import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;

/**
 * What of a volunteer decides which sessions fit together.
 *
 * @param mode
 *          how the volunteer travels
 * @param site
 *          where people served come to, null when nowhere
 */
public record Traveller(TravelMode mode, @Nullable Place site) {
}
