package org.needmatch.internal.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.plan.Certificate.ShadowPrice;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.whatif.Intervention.Profile;

/**
 * What the prices of the bound make of one more person: the dearest sessions
 * that one volunteer could do one after the other (weighted interval
 * scheduling). Orders what is tried and is never told to anybody. Immutable.
 */
final class Prices {
  private record Key(String needId, String role) {
  }

  private record Paid(TimeSpan time, double points) {
  }

  private final Map<Key, Double> points = new HashMap<>();
  private final Eligibility eligibility;

  Prices(Problem problem, Plan plan, RuleSet rules, List<ShadowPrice> prices) {
    eligibility = Eligibility.untold(problem, rules);
    prices.forEach(one -> points.put(new Key(one.needId(), one.role()), one.points()));
    var teams = SeatedTeams.of(problem, plan);
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        double share = waits(need, role, teams)
            ? 0
            : 1.0 / Math.max(1, role.minimum() - teams.in(need, role).size());
        points.computeIfPresent(new Key(need.id(), role.name()), (key, price) -> price * share);
      }
    }
  }

  /** Whether people of the role alone cannot make the need run. */
  private static boolean waits(Need need, Role role, SeatedTeams teams) {
    return need.roles().stream().anyMatch(other -> !other.name().equals(role.name())
        && teams.in(need, other).size() < other.minimum());
  }

  /** The price of a role, the other value where the bound has none. */
  double of(Need need, Role role, double other) {
    return points.getOrDefault(new Key(need.id(), role.name()), other);
  }

  /** Whether the bound has prices at all. */
  boolean known() {
    return !points.isEmpty();
  }

  /**
   * The dearest week of a new volunteer of the profile.
   *
   * @param needs
   *          sessions that could be in it
   */
  long week(Profile profile, List<Need> needs) {
    var applicant = new Applicant(profile.volunteer("new"));
    var paid = new ArrayList<Paid>();
    for (var need : needs) {
      if (!need.time().overlaps(profile.free())
          && profile.also().stream().noneMatch(need.time()::overlaps)) {
        continue;
      }
      double most = 0;
      for (var role : need.roles()) {
        double price = of(need, role, 0);
        if (price > most
            && eligibility.judge(applicant, new SeatSpec(need, role)) instanceof Verdict.Allowed) {
          most = price;
        }
      }
      if (most > 0) {
        paid.add(new Paid(need.time(), most));
      }
    }
    return Math.round(dearest(paid));
  }

  private static double dearest(List<Paid> paid) {
    paid.sort(Comparator.comparing((Paid one) -> one.time().end()));
    var best = new double[paid.size() + 1];
    for (int i = 0; i < paid.size(); i++) {
      int before = i;
      while (before > 0 && paid.get(before - 1).time().overlaps(paid.get(i).time())) {
        before--;
      }
      best[i + 1] = Math.max(best[i], best[before] + paid.get(i).points());
    }
    return best[paid.size()];
  }
}
