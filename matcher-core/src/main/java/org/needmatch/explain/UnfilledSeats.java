package org.needmatch.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.explain.Diagnosis;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.threads.Workers;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;

/**
 * The empty seats of a role under a plan, and why they are empty.
 *
 * @param needId
 *          the need's id
 * @param role
 *          the role's name
 * @param seatsMissing
 *          wanted less filled; 0 where a session does not run and the role is
 *          full
 * @param pointsMissing
 *          what the role is worth in full less what it is worth now
 * @param reason
 *          the reason
 */
public record UnfilledSeats(String needId, String role, int seatsMissing, long pointsMissing,
    UnfilledReason reason) {

  private static final Comparator<UnfilledSeats> ORDER = Comparator.comparing(UnfilledSeats::needId)
      .thenComparing(UnfilledSeats::role);

  /**
   * {@return one entry for every role with an empty seat, and for each in which
   * people sit for nothing because the session does not run, by need and role:
   * their points sum to what is not met} Cost: the volunteers times the roles
   * with an empty seat.
   *
   * @param problem
   *          the problem
   * @param plan
   *          the plan
   * @param rules
   *          the contract's rules and the embedder's
   */
  public static List<UnfilledSeats> of(Problem problem, Plan plan, RuleSet rules) {
    var teams = SeatedTeams.of(problem, plan);
    var worth = new NeedWorth(problem);
    var diagnosis = new Diagnosis(problem, plan, teams, rules);
    return Workers.of(rules)
        .flatMap(problem.needs(), need -> of(need, diagnosis.why(need), teams, worth)).sorted(ORDER)
        .toList();
  }

  static List<UnfilledSeats> of(Need need, Map<Role, UnfilledReason> reasons, SeatedTeams teams,
      NeedWorth worth) {
    var unfilled = new ArrayList<UnfilledSeats>();
    reasons.forEach((role, reason) -> {
      int filled = teams.in(need, role).size();
      unfilled.add(new UnfilledSeats(need.id(), role.name(), role.wanted() - filled,
          pointsMissing(worth, need, role, teams.runs(need) ? teams.in(need, role) : List.of()),
          reason));
    });
    return unfilled;
  }

  private static long pointsMissing(NeedWorth worth, Need need, Role role, List<Assignment> crew) {
    return worth.points(need, role, role.wanted()) - worth.points(need, role, crew);
  }
}
