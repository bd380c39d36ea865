package org.needmatch.internal.statement;

/** What a plan recorded of its input. */
public record LastInput(CheckCounts footing, InputRecord input) {
}
