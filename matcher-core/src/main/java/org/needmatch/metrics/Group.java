package org.needmatch.metrics;

/** What a plan does for a group of needs. */
public record Group(Figures figures, PeopleFigures people) {
}
