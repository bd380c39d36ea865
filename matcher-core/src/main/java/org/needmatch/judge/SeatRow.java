package org.needmatch.judge;

/**
 * One row of a plan as it was read, ids unchecked.
 *
 * @param seat
 *          number within need and role, 1 to the seats wanted in a sound plan
 */
public record SeatRow(String needId, String role, int seat, String volunteerId) {
}
