package org.needmatch.plan;

/**
 * A volunteer in a seat.
 *
 * @param seat
 *          1-based number within need and role
 */
public record Assignment(String needId, String role, int seat, String volunteerId) {
}
