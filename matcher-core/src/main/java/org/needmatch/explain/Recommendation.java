package org.needmatch.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could take a seat, best first.
 *
 * @param emptySeats
 *          of the role
 * @param candidates
 *          everybody who could, by change in need met, then in the soft level,
 *          then by id
 * @param held
 *          how many more may sit there and are held by a pin, a pair rule or a
 *          week of many sessions
 */
public record Recommendation(String needId, String role, int emptySeats, List<Candidate> candidates,
    int held) {

  /** Copies the list. */
  public Recommendation {
    candidates = List.copyOf(candidates);
  }

  /** Without one of the candidates, if there is one to leave out. */
  public Recommendation except(@Nullable String volunteerId) {
    return new Recommendation(needId, role, emptySeats,
        candidates.stream().filter(one -> !one.volunteerId().equals(volunteerId)).toList(), held);
  }
}
