package org.needmatch.run;

import org.needmatch.domain.Pin;

/**
 * A kept pin that breaks a rule.
 *
 * @param rule
 *          the code of the first rule it breaks
 */
public record PinConflict(Pin pin, String rule) {
}
