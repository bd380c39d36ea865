package org.needmatch.internal.judge;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;

/** What a plan gives each group of needs. */
public final class GroupShares {
  private GroupShares() {
  }

  /**
   * Points met by group, from the rows alone; 0 of a group that gets nothing.
   * Cost: linear in needs and rows.
   */
  public static SortedMap<String, Long> met(Problem problem, List<Assignment> rows,
      GroupFloors groups) {
    var facts = new JudgedProblem(problem);
    var rules = new SeatRules(problem, new TravelModel(problem), List.of());
    var seating = new Seating(rows, facts, rules, new PinLedger(problem, facts, rules),
        new ViolationLog());
    var points = MediumScore.of(problem, facts);
    var teams = new NeedRules(seating, new CompanyRules(rules.checks()),
        new CertaintyRule(points.turnout()), Commitments.of(problem), new ViolationLog());
    var met = new TreeMap<String, Long>();
    groups.totals().keySet().forEach(group -> met.put(group, 0L));
    for (var need : problem.needs()) {
      var group = groups.groupOf(need.id());
      var filled = teams.filled(need);
      if (group != null && teams.runs(need, filled)) {
        met.merge(group, points.worth(need, seating.in(need.id())), Long::sum);
      }
    }
    return met;
  }
}
