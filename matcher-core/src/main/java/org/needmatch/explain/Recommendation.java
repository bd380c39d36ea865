package org.needmatch.explain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.policy.TeamPresence;

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
 * @param company
 *          how many more may sit there, and whose team would lack this
 */
public record Recommendation(String needId, String role, int emptySeats, List<Candidate> candidates,
    int held, Map<TeamPresence.Fault, Integer> company) {

  /** Copies the list. */
  public Recommendation {
    candidates = List.copyOf(candidates);
    company = Collections.unmodifiableMap(new TreeMap<>(company));
  }

  /** Without one of the candidates, if there is one to leave out. */
  public Recommendation except(@Nullable String volunteerId) {
    return new Recommendation(needId, role, emptySeats,
        candidates.stream().filter(one -> !one.volunteerId().equals(volunteerId)).toList(), held,
        company);
  }
}
