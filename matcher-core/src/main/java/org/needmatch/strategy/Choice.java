package org.needmatch.strategy;

import java.util.List;

/**
 * What a strategy may take or leave as a whole: one volunteer in one role of a
 * need, or people who belong together in seats of one need. In a commitment it
 * stands for the seats in all of its sessions.
 *
 * @param id
 *          0 to {@link SolverModel#choices()} - 1
 * @param needId
 *          the need; of a commitment its first session
 * @param seats
 *          who takes which role, one for each person
 * @param softPoints
 *          what taking it adds to the soft score: minutes of travel, negative,
 *          and weights
 */
public record Choice(int id, String needId, List<Seat> seats, int softPoints) {
  /** Copies the list. */
  public Choice {
    seats = List.copyOf(seats);
  }

  /** A volunteer in a role. */
  public record Seat(String volunteerId, String role) {
  }
}
