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
   * Finds them. Cost: about fifteen solves for the highest floor and the proof,
   * one or two for each plan, and two to six for each group in the leximin plan.
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
    var top = search.limited(own, search.whole(own, search.highest(own, lowest, plain, false)));
    var plans = new ArrayList<FloorPlan>();
    plans.add(plain);
    for (int i = 1; i < points - 1; i++) {
      int floor = lowest + Math.floorDiv((top.floor() - lowest) * i, points - 1);
      var last = plans.getLast();
      if (floor > search.worst(last, own) && floor < top.floor()) {
        var plan = search.between(last, floor, own, top);
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
    private static final int MOST_PROOFS = 4;

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

    /**
     * The highest floor of groups that have none of their own, by halving. A plan
     * that comes near a floor may keep a higher one than any before.
     *
     * @param slowly
     *          whether it is likely near: a little more is tried first, then twice
     *          as much
     */
    Top highest(Map<String, Integer> own, int from, FloorPlan known, boolean slowly) {
      int low = from;
      int notFound = Fairness.WHOLE + 1;
      int limit = Fairness.WHOLE + 1;
      var best = known;
      for (int more = 1; low + 1 < notFound; more *= 2) {
        int middle = (low + notFound) >>> 1;
        int floor = slowly && notFound > Fairness.WHOLE ? Math.min(middle, low + more) : middle;
        var plan = solver.probe(floor, own);
        int kept = keeps(plan, own) ? worst(plan, own) : 0;
        limit = plan.impossible() ? floor : limit;
        notFound = plan.kept() ? notFound : floor;
        if (kept > low) {
          best = plan;
          low = kept;
          notFound = low < notFound ? notFound : limit;
        }
      }
      return new Top(low, limit, best);
    }

    private static boolean keeps(FloorPlan plan, Map<String, Integer> own) {
      return own.entrySet().stream().allMatch(one -> plan.share(one.getKey()) >= one.getValue());
    }

    /** With the lowest floor that can be proven impossible, as near as it goes. */
    Top limited(Map<String, Integer> own, Top top) {
      int open = top.floor() + 1;
      int limit = top.limit();
      for (int i = 0; i < MOST_PROOFS && open + 1 < limit; i++) {
        int floor = (open + limit) >>> 1;
        if (solver.under(floor, own).impossible()) {
          limit = floor;
        } else {
          open = floor;
        }
      }
      return new Top(top.floor(), limit, top.plan());
    }

    /** Little is given up at first; but no plan meets less than a fairer one. */
    FloorPlan between(FloorPlan last, int floor, Map<String, Integer> own, Top top) {
      var plan = solver.from(last, floor, own);
      return plan.kept() && plan.metInAll() >= top.plan().metInAll()
          ? plan
          : solver.under(floor, own);
    }

    /** With all the need that a search finds for its floor. */
    Top whole(Map<String, Integer> own, Top found) {
      var plan = solver.under(found.floor(), own);
      return plan.kept()
          ? new Top(Math.max(found.floor(), worst(plan, own)), found.limit(), plan)
          : found;
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
            var plan = solver.probe(now.floor(), raised);
            if (!plan.kept() || now.floor() == Fairness.WHOLE) {
              own.put(group, now.floor());
              proven &= plan.impossible() || now.floor() == Fairness.WHOLE;
            }
          }
        }
        if (own.size() == before) {
          return new Leximin(whole(own, now).plan(), false);
        }
        if (own.size() < now.plan().totals().size()) {
          now = highest(own, now.floor(), now.plan(), true);
          proven &= now.proven() || now.floor() == Fairness.WHOLE;
        }
      }
      boolean done = own.size() == now.plan().totals().size();
      return new Leximin(whole(own, now).plan(), proven && done);
    }
  }
}
