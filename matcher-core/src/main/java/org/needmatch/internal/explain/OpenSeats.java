package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.SeatSpec;

/** All roles of a week with what one more person is worth in each. */
public final class OpenSeats {
  /**
   * A role under a plan.
   *
   * @param othersNeeded
   *          people beside one more whom the session needs before it can run
   * @param points
   *          what one more person gains, the others of the minimum included
   */
  record Open(Need need, Role role, SeatSpec opening, boolean full, int othersNeeded, long points) {
  }

  private OpenSeats() {
  }

  public static List<Open> of(Problem problem, SeatedTeams teams) {
    var worth = new NeedWorth(problem);
    var all = new ArrayList<Open>();
    for (var need : problem.needs()) {
      if (!need.open()) {
        continue;
      }
      boolean runs = teams.runs(need);
      for (var role : need.roles()) {
        int filled = teams.in(need, role).size();
        int missing = 0;
        long whole = 0;
        for (var each : need.roles()) {
          int there = teams.in(need, each).size() + (each.equals(role) ? 1 : 0);
          missing += Math.max(0, each.minimum() - there);
          whole += worth.points(need, each, Math.max(there, each.minimum()));
        }
        long points = runs ? worth.gain(need, role, teams.in(need, role), null) : whole;
        all.add(new Open(need, role, new SeatSpec(need, role), filled >= role.wanted(), missing,
            points));
      }
    }
    return all;
  }
}
