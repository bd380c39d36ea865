package org.needmatch.internal.search;

import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.plan.Score;

/**
 * A plan and what it is worth.
 *
 * @param contract
 *          by the contract alone
 * @param penalties
 *          what it costs beyond, at most 0 on each level
 */
record PenalizedPlan(int[] edges, Score contract, Score penalties) {

  /** Weighs a plan; without penalties (null) they are nothing. */
  static PenalizedPlan of(int[] edges, PlanCodec plans, @Nullable Penalties penalties) {
    return new PenalizedPlan(edges, plans.score(edges),
        penalties == null ? Score.ZERO : penalties.of(edges));
  }

  /** Both together. */
  Score total() {
    return new Score(contract.hard() + penalties.hard(), contract.medium() + penalties.medium(),
        contract.soft() + penalties.soft());
  }

  /**
   * Whether it breaks less of the hard penalties or else is better altogether:
   * none of them is broken to mend what pins break.
   */
  boolean betterThan(PenalizedPlan other) {
    return penalties.hard() == other.penalties.hard()
        ? total().betterThan(other.total())
        : penalties.hard() > other.penalties.hard();
  }
}
