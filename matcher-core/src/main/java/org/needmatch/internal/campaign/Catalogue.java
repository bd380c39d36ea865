package org.needmatch.internal.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.needmatch.domain.Problem;
import org.needmatch.internal.bound.PricedChoices;
import org.needmatch.whatif.Intervention;

/**
 * All that a campaign may choose from. Immutable and thread-safe.
 *
 * @param problem
 *          the week as it is
 * @param options
 *          in a fixed order
 * @param budget
 *          people, or hundredths of the currency; 0 or more
 * @param money
 *          whether the budget is money
 */
public record Catalogue(Problem problem, List<Option> options, long budget, boolean money) {
  /** Copies of a kind of new volunteer that one campaign may weigh. */
  public static final int MOST_COPIES = 50;

  /**
   * Leaves out what the budget cannot pay for.
   *
   * @throws IllegalArgumentException
   *           when the budget would pay for more than {@link #MOST_COPIES} of one
   *           kind, or there are more lifts than can be weighed
   */
  public Catalogue {
    options = options.stream().filter(option -> option.cost() <= budget).toList();
    for (var option : options) {
      if (affordable(option, budget) > MOST_COPIES) {
        throw new IllegalArgumentException("The budget pays for more than " + MOST_COPIES
            + " of option " + option.name() + ". Give it a most, or a smaller budget.");
      }
    }
    long lifts = options.stream().filter(Option.Lift.class::isInstance).count();
    if (lifts > PricedChoices.MAX_LIFTS) {
      throw new IllegalArgumentException("There are " + lifts + " minibuses to choose from, more"
          + " than the " + PricedChoices.MAX_LIFTS + " that one campaign can weigh.");
    }
  }

  private static long affordable(Option option, long budget) {
    return Math.min(option.most(), budget / option.cost());
  }

  /** How many of the option the budget could pay for alone. */
  int most(int option) {
    return (int) affordable(options.get(option), budget);
  }

  /** What a set costs. */
  public long cost(CampaignSet set) {
    return set.had().stream().mapToLong(o -> set.count(o) * options.get(o).cost()).sum();
  }

  /** The week with a set arranged. */
  public Problem with(CampaignSet set) {
    return with(set, Map.of());
  }

  /**
   * The week with a set arranged.
   *
   * @param riders
   *          by option, whom a lift serves; everybody it can fetch where nothing
   *          is said
   */
  Problem with(CampaignSet set, Map<Integer, Set<String>> riders) {
    var edits = new HashMap<String, List<Option>>();
    var result = problem;
    for (int o : set.had()) {
      switch (options.get(o)) {
        case Option.Single one -> {
          var who = one.change().about();
          if (who != null) {
            edits.computeIfAbsent(who, id -> new ArrayList<>()).add(one);
          }
        }
        case Option.Lift lift -> lift.people().stream()
            .filter(id -> riders.getOrDefault(o, Set.copyOf(lift.people())).contains(id))
            .forEach(id -> edits.computeIfAbsent(id, key -> new ArrayList<>()).add(lift));
      }
    }
    if (!edits.isEmpty()) {
      result = result.withVolunteers(result.volunteers().stream()
          .map(one -> PersonEdits.with(one, edits.getOrDefault(one.id(), List.of()))).toList());
    }
    for (int o : set.had()) {
      if (options.get(
          o) instanceof Option.Single(var name, var cost, var most, Intervention.Recruit recruit)) {
        result = new Intervention.Recruit(recruit.profile(), set.count(o)).applyTo(result);
      }
    }
    return result;
  }

  /**
   * Every set within the budget, nothing among them; empty when there are more.
   *
   * @param limit
   *          more are not listed
   */
  List<CampaignSet> sets(int limit) {
    var sets = new ArrayList<CampaignSet>();
    sets.add(CampaignSet.nothing(options.size()));
    for (int o = 0; o < options.size(); o++) {
      for (int i = 0, before = sets.size(); i < before; i++) {
        var set = sets.get(i);
        long left = budget - cost(set);
        for (int n = 1; n <= most(o) && n * options.get(o).cost() <= left; n++) {
          sets.add(set.plus(o, n));
          if (sets.size() > limit) {
            return List.of();
          }
        }
      }
    }
    return sets;
  }

  /** The lifts, by option. */
  List<Integer> lifts() {
    return IntStream.range(0, options.size()).filter(o -> options.get(o) instanceof Option.Lift)
        .boxed().toList();
  }
}
