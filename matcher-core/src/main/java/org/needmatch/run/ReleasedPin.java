package org.needmatch.run;

import org.needmatch.domain.Pin;

/**
 * A pin that was not kept.
 *
 * @param rule
 *          the code of the rule that forbids it, or {@code pin} when the role
 *          has no seat left for it
 */
public record ReleasedPin(Pin pin, String rule) {
}
