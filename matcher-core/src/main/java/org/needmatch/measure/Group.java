package org.needmatch.measure;

/** What a plan does for a group of needs. */
public record Group(Figures figures, People people) {
}
