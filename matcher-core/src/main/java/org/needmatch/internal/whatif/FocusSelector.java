package org.needmatch.internal.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/** Which needs a change may touch first. Immutable and thread-safe. */
public final class FocusSelector {
  private static final int MOST = 12;

  private record Near(String needId, long points) {
  }

  private final Problem problem;
  private final SeatedTeams teams;
  private final NeedWorth worth;
  private final Eligibility eligibility;

  public FocusSelector(Problem problem, Plan plan, RuleSet rules) {
    this.problem = problem;
    teams = SeatedTeams.of(problem, plan);
    worth = new NeedWorth(problem);
    eligibility = Eligibility.untold(problem, rules);
  }

  /**
   * The needs that were changed themselves, and those that a changed volunteer
   * may sit in, by what one more person is worth there.
   *
   * @param with
   *          the problem with the change made
   */
  public List<String> of(Problem with) {
    var people = new HashSet<>(problem.volunteers());
    var needs = new HashSet<>(problem.needs());
    var near = new ArrayList<Near>();
    with.needs().stream().filter(need -> !needs.contains(need))
        .forEach(need -> near.add(new Near(need.id(), Long.MAX_VALUE)));
    with.volunteers().stream().filter(one -> !people.contains(one)).findFirst()
        .ifPresent(one -> near(one, with, near));
    return near.stream()
        .sorted(Comparator.comparingLong(Near::points).reversed().thenComparing(Near::needId))
        .map(Near::needId).limit(MOST).toList();
  }

  private void near(Volunteer volunteer, Problem with, List<Near> near) {
    var applicant = new Applicant(volunteer);
    for (var need : with.needs()) {
      long most = most(applicant, need);
      if (most >= 0) {
        near.add(new Near(need.id(), most));
      }
    }
  }

  /** Below 0 when the volunteer may not sit there. */
  private long most(Applicant applicant, Need need) {
    long most = -1;
    for (var role : need.roles()) {
      if (eligibility.judge(applicant, new SeatSpec(need, role)) instanceof Verdict.Allowed) {
        boolean open = teams.in(need, role).size() < role.wanted();
        most = Math.max(most, open ? RecruitProfiles.aPerson(need, role, teams, worth) : 0);
      }
    }
    return most;
  }
}
