package org.needmatch.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.needmatch.internal.metrics.PlanDiff;
import org.needmatch.plan.Limit;

/**
 * Plans beside each other: each against the first.
 *
 * @param contenders
 *          at least one, in the order given
 * @param diffs
 *          from the first to each of the others, in order
 * @param sameInput
 *          whether all are plans of one input, so that their scores rank them
 */
public record Comparison(List<ComparedPlan> contenders, List<PlanDiff> diffs, boolean sameInput) {

  /** Copies the lists. */
  public Comparison {
    contenders = List.copyOf(contenders);
    diffs = List.copyOf(diffs);
  }

  /**
   * Compares plans of one input. What no plan can exceed is the lowest limit of
   * the week that any of them proves; one that is proven only of plans that keep
   * something is of its own plan alone.
   *
   * @throws IllegalArgumentException
   *           when there is none
   */
  public static Comparison ofPlans(List<ComparedPlan> contenders) {
    if (contenders.isEmpty()) {
      throw new IllegalArgumentException("There is no plan to compare; give at least one.");
    }
    var lowest = contenders.stream().map(ComparedPlan::limit).filter(Limit::ofWeek)
        .min(Comparator.comparingLong(Limit::medium));
    var alike = contenders.stream()
        .map(contender -> contender.limit().scope() == Limit.Scope.KEPT
            ? contender
            : contender.withLimit(lowest.orElse(contender.limit())))
        .toList();
    var first = alike.getFirst();
    var diffs = new ArrayList<PlanDiff>();
    alike.stream().skip(1)
        .forEach(other -> diffs.add(PlanDiff.of(first.problem(), first.plan(), other.plan())));
    return new Comparison(alike, diffs, true);
  }

  /** Compares a plan of one input with a plan of another. */
  public static Comparison ofInputs(ComparedPlan first, ComparedPlan second) {
    return new Comparison(List.of(first, second),
        List.of(PlanDiff.of(first.problem(), first.plan(), second.problem(), second.plan())),
        false);
  }

  /** Best first; those of equal scores in the order given. */
  public List<ComparedPlan> ranked() {
    return contenders.stream()
        .sorted(Comparator.comparing(ComparedPlan::score, Comparator.reverseOrder())).toList();
  }

  /** 1 for the best; equal scores share a rank. */
  public int rank(ComparedPlan contender) {
    return 1 + (int) contenders.stream()
        .filter(other -> other.score().betterThan(contender.score())).count();
  }

  /** Whether two inputs can be told apart by their plans and limits. */
  public boolean distinguishable() {
    return contenders.size() > 1 && !contenders.getFirst().overlaps(contenders.getLast());
  }
}
