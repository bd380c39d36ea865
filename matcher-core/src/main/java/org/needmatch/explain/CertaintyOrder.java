package org.needmatch.explain;

import java.util.Comparator;
import java.util.HashMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.metrics.SeatedTeams;

/**
 * The order of candidates for a seat. Where it counts who is likely to come,
 * the greatest certainty that the session runs comes right after the need met.
 */
final class CertaintyOrder {
  private CertaintyOrder() {
  }

  static Comparator<Candidate> of(Problem problem, SeatedTeams teams, Need need, Role role) {
    if (!SessionsAtRisk.asked(problem)) {
      return Candidate.ORDER;
    }
    var certainty = new HashMap<String, Double>();
    return Comparator.comparingLong((Candidate one) -> -one.needChange())
        .thenComparingDouble(one -> -certainty.computeIfAbsent(one.volunteerId(),
            id -> teams.certainty(need, role, problem.requireVolunteer(id))))
        .thenComparing(Candidate.ORDER);
  }
}
