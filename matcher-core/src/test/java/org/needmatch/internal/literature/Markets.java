package org.needmatch.internal.literature;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Small markets, and mechanisms on them. */
final class Markets {
  private Markets() {
  }

  static Market of(Problem problem) {
    return new Market(new InstanceModel(Instance.of(problem)));
  }

  /** A session of one role at the centre, all of them at the same time. */
  static NeedBuilder session(String id, int minimum, int seats) {
    return Need.builder(id).at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .roles(
            List.of(Role.builder("volunteer").minimum(minimum).wanted(seats).core(seats).build()));
  }

  /**
   * People of whom each has one session at most, and likes those best that are
   * nearest.
   */
  static Problem oneSeatEach(long seed, int people, int sessions, int minimum) {
    var random = new SplittableRandom(seed);
    var problem = Problem.builder(Town.MONDAY);
    for (int n = 0; n < sessions; n++) {
      problem.add(session("n" + n, minimum, minimum + random.nextInt(2))
          .at(Town.north(Town.CENTRE, random.nextInt(9_000))).build());
    }
    for (int v = 0; v < people; v++) {
      problem.add(Problems.anyone("v" + v).home(Town.north(Town.CENTRE, random.nextInt(9_000)))
          .maxTravelKm(4 + random.nextInt(4)).weeksWaiting(random.nextInt(3))
          .limits(WorkloadLimits.builder().sessionsPerWeek(1).build()).avoids(Set.of()).build());
    }
    return problem.build();
  }

  static PartialPlan run(SinglePlanStrategy strategy, Market market, long seed,
      Map<String, String> parameters) {
    return strategy.plan(market, new StepControl() {
      @Override
      public long seed() {
        return seed;
      }

      @Override
      public Map<String, String> parameters() {
        return parameters;
      }
    });
  }

  /** Sets of choices that may be taken together, needs below minimums or not. */
  static List<List<Integer>> assignments(Market market) {
    var all = new ArrayList<List<Integer>>();
    extend(market, market.model().emptyPlan(), 0, new ArrayList<>(), all);
    return all;
  }

  private static void extend(Market market, PartialPlan plan, int from, List<Integer> taken,
      List<List<Integer>> all) {
    all.add(List.copyOf(taken));
    for (int choice = from; choice < market.size(); choice++) {
      if (plan.mayAdd(choice)) {
        plan.add(choice);
        taken.add(choice);
        extend(market, plan, choice + 1, taken, all);
        taken.removeLast();
        plan.remove(choice);
      }
    }
  }

  /** How far down the agent's list its choice is; beyond the end without one. */
  static int place(Market market, List<Integer> taken, int agent) {
    for (int i = 0; i < market.liked(agent).length; i++) {
      if (taken.contains(market.liked(agent)[i])) {
        return i;
      }
    }
    return market.liked(agent).length;
  }

  static List<Integer> taken(PartialPlan plan) {
    return Arrays.stream(plan.choices()).boxed().toList();
  }
}
