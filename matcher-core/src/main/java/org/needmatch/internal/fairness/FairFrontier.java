package org.needmatch.internal.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.domain.Settings.Fairness;

/**
 * Plans from the one that meets most need to the one that serves the worst
 * served group best, and beyond it the leximin plan: the worst served group
 * gets as much as it can, then the next, and so on.
 *
 * @param plans
 *          from no floor to the highest one kept, worst shares not falling
 * @param unreachable
 *          groups of which no plan meets anything, which is proven
 * @param highest
 *          the highest floor that a plan found keeps, in thousandths
 * @param limit
 *          no plan keeps this floor, as far as is proven; 1001 when none is
 *          beyond reach
 * @param leximin
 *          the last of the list, null when the effort ended before
 * @param leximinProven
 *          whether no plan can give any group more than its share there, in
 *          tenths of a percent, without giving less to one that gets no more
 */
public record FairFrontier(List<FloorPlan> plans, List<String> unreachable, int highest, int limit,
    FloorPlan leximin, boolean leximinProven) {

  /** Copies the lists. */
  public FairFrontier {
    plans = List.copyOf(plans);
    unreachable = List.copyOf(unreachable);
  }

  /**
   * Finds them. Cost: about ten solves for the highest floor, one for each plan,
   * and as many again for each group in the leximin plan.
   *
   * @param points
   *          plans at most, 2 or more
   * @param mostSolves
   *          after which the leximin plan is left as it is
   */
  public static FairFrontier of(FloorSolver solver, int points, int mostSolves) {
    var search = new Search(solver, mostSolves);
    var plain = solver.withoutFloor();
    var own = new TreeMap<String, Integer>();
    for (var group : plain.met().entrySet()) {
      if (group.getValue() == 0 && search.isBeyondReach(group.getKey(), plain)) {
        own.put(group.getKey(), 0);
      }
    }
    var unreachable = List.copyOf(own.keySet());
    int lowest = search.worst(plain, own);
    var top = search.highest(own, lowest, plain);
    var plans = new ArrayList<FloorPlan>();
    plans.add(plain);
    for (int i = 1; i < points - 1; i++) {
      int floor = lowest + Math.floorDiv((top.floor() - lowest) * i, points - 1);
      var last = plans.getLast();
      if (floor > search.worst(last, own) && floor < top.floor()) {
        var plan = solver.under(floor, own);
        if (plan.kept()) {
          plans.add(plan);
        }
      }
    }
    if (search.worst(plans.getLast(), own) < top.floor()) {
      plans.add(top.plan());
    }
    var leximin = search.leximin(own, top);
    return new FairFrontier(plans, unreachable, top.floor(), top.limit(), leximin.plan(),
        leximin.proven());
  }

  /** The best plan found under one floor for all, alone. */
  public static FairFrontier single(FloorSolver solver, int floor) {
    var plan = solver.under(floor, Map.of());
    return new FairFrontier(List.of(plan), List.of(), plan.kept() ? floor : 0,
        plan.impossible() ? floor : Fairness.WHOLE + 1, plan, false);
  }

  /**
   * A floor that is kept.
   *
   * @param limit
   *          the lowest floor that is proven not to be kept by any plan
   */
  private record Top(int floor, int limit, FloorPlan plan) {
    boolean proven() {
      return limit == floor + 1;
    }
  }

  private record Leximin(FloorPlan plan, boolean proven) {
  }

  private record Search(FloorSolver solver, int mostSolves) {

    boolean isBeyondReach(String group, FloorPlan plain) {
      var all = new TreeMap<String, Integer>();
      plain.totals().keySet().forEach(other -> all.put(other, 0));
      all.put(group, Fairness.WHOLE);
      return solver.under(0, all).leastLacking() >= plain.totals().getOrDefault(group, 0L);
    }

    /** The worst share of groups that have no floor of their own. */
    int worst(FloorPlan plan, Map<String, Integer> own) {
      return plan.met().keySet().stream().filter(group -> !own.containsKey(group))
          .mapToInt(plan::share).min().orElse(Fairness.WHOLE);
    }

    /** The highest floor of groups that have none of their own, by halving. */
    Top highest(Map<String, Integer> own, int from, FloorPlan known) {
      int low = from;
      int notFound = Fairness.WHOLE + 1;
      int limit = Fairness.WHOLE + 1;
      var best = known;
      while (low + 1 < notFound) {
        int floor = (low + notFound) >>> 1;
        var plan = solver.under(floor, own);
        if (plan.kept()) {
          best = plan;
          low = Math.max(floor, worst(plan, own));
        } else {
          notFound = floor;
          limit = plan.impossible() ? floor : limit;
        }
      }
      return new Top(low, limit, best);
    }

    Leximin leximin(Map<String, Integer> start, Top top) {
      var own = new TreeMap<>(start);
      var now = top;
      boolean proven = top.proven();
      while (own.size() < now.plan().totals().size() && solver.solves() < mostSolves) {
        int before = own.size();
        for (var group : List.copyOf(now.plan().totals().keySet())) {
          if (!own.containsKey(group) && now.plan().share(group) <= now.floor()) {
            var raised = new TreeMap<>(own);
            raised.put(group, Math.min(Fairness.WHOLE, now.floor() + 1));
            var plan = solver.under(now.floor(), raised);
            if (!plan.kept() || now.floor() == Fairness.WHOLE) {
              own.put(group, now.floor());
              proven &= plan.impossible() || now.floor() == Fairness.WHOLE;
            }
          }
        }
        if (own.size() == before) {
          return new Leximin(now.plan(), false);
        }
        if (own.size() < now.plan().totals().size()) {
          now = highest(own, now.floor(), now.plan());
          proven &= now.proven() || now.floor() == Fairness.WHOLE;
        }
      }
      boolean done = own.size() == now.plan().totals().size();
      return new Leximin(now.plan(), proven && done);
    }
  }
}
