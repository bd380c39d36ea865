package org.needmatch.judge;

import org.needmatch.domain.Pin;

/**
 * A pin that a plan need not hold.
 *
 * @param rule
 *          the code of the DBS rule that the pin fails, or {@code pin} when its
 *          role is unknown or has no seat left for it; only the latter counts
 *          as a missing pin
 */
public record UnkeptPin(Pin pin, String rule) {
}
