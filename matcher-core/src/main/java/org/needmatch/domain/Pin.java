package org.needmatch.domain;

/**
 * A volunteer who stays in a role of a need, whatever the solver would rather
 * do.
 */
public record Pin(String needId, String role, String volunteerId) {
}
