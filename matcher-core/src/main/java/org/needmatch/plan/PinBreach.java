package org.needmatch.plan;

import org.needmatch.domain.Placement;

/**
 * A pin and a rule that it breaks: it was kept all the same, or it was
 * released.
 *
 * @param pin
 *          the pin
 * @param rule
 *          the rule's code; {@code pin} when its role is unknown or has no seat
 *          left for it
 */
public record PinBreach(Placement pin, String rule) {
}
