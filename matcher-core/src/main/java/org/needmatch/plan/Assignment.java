package org.needmatch.plan;

/**
 * A volunteer in a seat.
 *
 * @param needId
 *          the need's id
 * @param role
 *          the role's name
 * @param seat
 *          1-based number within need and role
 * @param volunteerId
 *          the volunteer's id
 */
public record Assignment(String needId, String role, int seat, String volunteerId) {
}
