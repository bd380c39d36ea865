package org.needmatch.intake;

/**
 * A row of a plan's assignments.csv as it stands; nothing is promised about the
 * ids.
 *
 * @param line
 *          1-based line of the file at which the row starts
 * @param role
 *          {@code volunteer} when the cell is blank
 * @param seat
 *          1-based number within need and role
 */
public record PlanRow(long line, String needId, String role, int seat, String volunteerId,
    boolean pinned) {
}
