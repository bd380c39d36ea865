package org.needmatch.internal.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.internal.rules.NeedGroups;
import org.needmatch.plan.Plan;

/**
 * What a group of needs gets beside its floor.
 *
 * @param group
 *          its id
 * @param met
 *          in points
 * @param total
 *          with every seat filled
 * @param floor
 *          in thousandths of the total
 */
public record FloorShare(String group, long met, long total, int floor) {

  /** Of each group by the settings, by id; none without floors. Cost: linear. */
  public static List<FloorShare> of(Problem problem, Plan plan) {
    var fairness = problem.settings().fairness();
    if (fairness == null) {
      return List.of();
    }
    var groups = new NeedGroups(problem, fairness.by());
    var teams = SeatedTeams.of(problem, plan);
    var worth = new NeedWorth(problem);
    var together = CommitmentIndex.of(problem);
    var shares = new TreeMap<String, FloorShare>();
    for (var need : problem.needs()) {
      var first = together.with(need).stream()
          .min(Comparator.comparing((Need one) -> one.time().start()).thenComparing(Need::id))
          .orElse(need);
      var group = groups.of(first);
      if (group != null) {
        var floor = fairness.own().getOrDefault(group, fairness.floor());
        var figures = NeedFigures.of(need, teams, worth, List.of());
        shares.merge(group,
            new FloorShare(group, figures.metPoints(), figures.totalPoints(), floor),
            FloorShare::plus);
      }
    }
    return new ArrayList<>(shares.values());
  }

  private FloorShare plus(FloorShare more) {
    return new FloorShare(group, met + more.met, total + more.total, floor);
  }

  /** Whether it has its floor. */
  public boolean kept() {
    return Math.multiplyExact(met, Fairness.WHOLE) >= Math.multiplyExact(total, floor);
  }
}
