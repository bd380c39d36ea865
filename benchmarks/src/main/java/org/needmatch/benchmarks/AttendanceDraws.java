package org.needmatch.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/**
 * What becomes of a plan when each person comes with the chance that the
 * problem gives. Whether somebody comes to a session is drawn from the seed,
 * the draw and the two ids alone, so that all plans of a week meet the same
 * people who come and who do not.
 */
final class AttendanceDraws {
  private final Problem problem;
  private final long seed;
  private final int draws;

  /** Means over the draws; the first as a share of the points with every seat. */
  record Outcome(double met, double running) {
  }

  AttendanceDraws(Problem problem, long seed, int draws) {
    this.problem = problem;
    this.seed = seed;
    this.draws = draws;
  }

  Outcome of(Plan plan) {
    return of(plan, List.of());
  }

  /**
   * The same with people on standby: when somebody of a role stays away, the next
   * in the order of calling is called, until one comes or nobody is left.
   */
  Outcome of(Plan plan, List<Assignment> standbys) {
    double met = 0;
    double running = 0;
    for (int draw = 0; draw < draws; draw++) {
      var present = new HashMap<String, Integer>();
      var away = new HashMap<String, Integer>();
      for (var row : plan.assignments()) {
        (comes(draw, row) ? present : away).merge(row.needId() + "\n" + row.role(), 1,
            Integer::sum);
      }
      for (var row : standbys) {
        var role = row.needId() + "\n" + row.role();
        if (away.getOrDefault(role, 0) > 0 && comes(draw, row)) {
          away.merge(role, -1, Integer::sum);
          present.merge(role, 1, Integer::sum);
        }
      }
      double total = 0;
      double points = 0;
      for (var need : problem.needs()) {
        boolean runs = false;
        boolean enough = true;
        double worth = 0;
        for (var role : need.roles()) {
          int there = present.getOrDefault(need.id() + "\n" + role.name(), 0);
          runs |= there > 0;
          enough &= there >= role.minimum();
          worth += worth(need, role, there);
          total += worth(need, role, role.wanted());
        }
        points += runs && enough ? worth : 0;
        running += runs && enough ? 1.0 / draws : 0;
      }
      met += points / total / draws;
    }
    return new Outcome(met, running);
  }

  private boolean comes(int draw, Assignment row) {
    return random(draw, row.needId(), row.volunteerId()).nextDouble() < problem
        .requireVolunteer(row.volunteerId()).reliability();
  }

  private SplittableRandom random(int draw, String need, String volunteer) {
    return new SplittableRandom(
        31 * (31 * (31 * seed + draw) + need.hashCode()) + volunteer.hashCode());
  }

  private double worth(Need need, Role role, int there) {
    double weight = need.priority();
    for (var area : problem.areas()) {
      weight *= area.id().equals(need.area()) ? area.weight() : 1;
    }
    for (var initiative : problem.initiatives()) {
      weight *= initiative.id().equals(need.initiative()) ? initiative.weight() : 1;
    }
    int core = Math.min(there, role.core());
    return weight * (core + problem.settings().extraSeatValue().doubleValue() * (there - core));
  }
}
