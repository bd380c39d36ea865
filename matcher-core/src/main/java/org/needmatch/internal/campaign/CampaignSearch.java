package org.needmatch.internal.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.campaign.CampaignLimits.Limit;
import org.needmatch.internal.campaign.CampaignTrials.Trial;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;

/**
 * Looks for the set of options that brings most within a budget, and for every
 * budget below. Where there are at most {@value #MOST_SETS} sets, all of them
 * are ordered by what prices say they can bring at most and solved from the
 * top, until none is left that could bring more than the best found: then the
 * best is proven. Where there are more, sets near the best found are. Each set
 * counts only as solving confirms it. Not thread-safe.
 */
public final class CampaignSearch {
  private static final int MOST_SETS = 20_000;
  private static final int GRID = 10;
  /** Of a set, what is tried to be last in it. */
  private static final int MOST_REMOVED = 2;

  private final Catalogue catalogue;
  private final CampaignTrials trials;
  private final CampaignLimits limits;
  private final int tries;
  private final List<CampaignSet> all;
  private final CampaignNeighbours near;
  private final long medium;
  private final long cheapest;

  /**
   * @param effort
   *          of each solve; with a step limit everything repeats
   * @param tries
   *          sets that are solved for each budget at most, 1 or more
   */
  public CampaignSearch(Catalogue catalogue, Plan plan, RuleSet rules, SolveOptions effort,
      int tries) {
    this.catalogue = catalogue;
    this.tries = tries;
    trials = new CampaignTrials(catalogue, plan, rules, effort);
    var control = trials.control();
    medium = control.score().medium();
    limits = new CampaignLimits(catalogue, rules, effort.threads(), control.certificate());
    all = catalogue.sets(MOST_SETS);
    cheapest = catalogue.options().stream().mapToLong(Option::cost).min().orElse(Long.MAX_VALUE);
    near = new CampaignNeighbours(catalogue);
    trials.of(CampaignSet.nothing(catalogue.options().size()));
  }

  /** The best sets found. Cost: tries × budgets × two to four solves. */
  public Campaign run() {
    for (long budget : budgets()) {
      search(budget);
    }
    var steps = steps(trials.best(catalogue.budget()).set());
    var curve = new ArrayList<Campaign.Point>();
    var asked = new TreeSet<>(budgets());
    trials.all().stream().filter(one -> trials.best(one.cost()).equals(one))
        .forEach(one -> asked.add(one.cost()));
    long least = Long.MAX_VALUE;
    for (long budget : asked.descendingSet()) {
      least = Math.min(least, limit(budget));
      curve.addFirst(point(budget, trials.best(budget), least));
    }
    return new Campaign(catalogue, medium, limits.priced(), curve,
        steps.stream().map(one -> point(one.cost(), one, limit(one.cost()))).toList());
  }

  private Campaign.Point point(long budget, Trial trial, long limit) {
    return new Campaign.Point(budget, trial.set(), trial.cost(), trial.with(), trial.found(),
        trial.riders(), Math.max(trial.found().gain(), limit - medium));
  }

  private List<Long> budgets() {
    long budget = catalogue.budget();
    return catalogue.money()
        ? LongStream.rangeClosed(0, GRID).map(i -> budget * i / GRID)
            .filter(each -> each == 0 || each >= cheapest || each == budget).distinct().boxed()
            .toList()
        : LongStream.rangeClosed(0, budget).boxed().toList();
  }

  private void search(long budget) {
    if (budget < cheapest) {
      return;
    }
    var limit = limits.of(budget, trials.best(budget).found().medium());
    for (int i = 0; i < tries && trials.best(budget).found().medium() < limit(budget); i++) {
      var next = next(budget, limit);
      if (next == null) {
        return;
      }
      trials.of(next);
    }
  }

  /** The set that could bring most of those that were not solved yet. */
  private @Nullable CampaignSet next(long budget, Limit limit) {
    long found = trials.best(budget).found().medium();
    var candidates = all.isEmpty()
        ? near.of(trials.best(budget).set(), limits.picked(limit), budget)
        : all;
    CampaignSet best = null;
    long most = found;
    for (var set : candidates) {
      if (catalogue.cost(set) > budget || trials.knows(set)) {
        continue;
      }
      long can = ceiling(set, limit);
      if (can > most || best != null && can == most && CampaignSet.ORDER.compare(set, best) < 0) {
        most = can;
        best = set;
      }
    }
    return best;
  }

  /** What the set can bring at most by its prices, and by larger sets solved. */
  private long ceiling(CampaignSet set, Limit limit) {
    return trials.all().stream().filter(one -> set.within(one.set()))
        .mapToLong(one -> one.found().limit()).reduce(limits.of(set, limit), Math::min);
  }

  /** What no set within the budget can exceed, from prices and from solving. */
  private long limit(long budget) {
    if (budget < cheapest) {
      return trials.control().boundMedium();
    }
    var limit = limits.of(budget, trials.best(budget).found().medium());
    if (all.isEmpty()) {
      return limit.medium();
    }
    long most = all.stream().filter(set -> catalogue.cost(set) <= budget)
        .mapToLong(set -> ceiling(set, limit)).max().orElse(limit.medium());
    return Math.min(limit.medium(), most);
  }

  /** The set, an option more each time, so that the first bring most. */
  private List<Trial> steps(CampaignSet whole) {
    var chain = new ArrayList<Trial>();
    chain.add(trials.of(whole));
    var limit = limits.of(catalogue.budget(), medium);
    for (var set = whole; set.size() > 0; set = chain.getFirst().set()) {
      var from = set;
      chain.addFirst(IntStream.range(0, catalogue.options().size()).filter(o -> from.count(o) > 0)
          .mapToObj(o -> from.plus(o, -1))
          .sorted(Comparator.comparingLong((CampaignSet one) -> -limits.of(one, limit))
              .thenComparing(CampaignSet.ORDER))
          .limit(MOST_REMOVED).map(trials::of).max(Trial.ORDER).orElseThrow());
    }
    return chain;
  }
}
