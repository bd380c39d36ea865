package org.needmatch.statement;

/** What a plan recorded of its input. */
public record LastInput(Footing footing, InputRecord input) {
}
