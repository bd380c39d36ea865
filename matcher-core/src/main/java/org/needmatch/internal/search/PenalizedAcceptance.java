package org.needmatch.internal.search;

import org.needmatch.internal.instance.IntList;
import org.needmatch.plan.Score;

/**
 * Accepts changes of a plan by the sum of what the contract and the penalties
 * say, level by level: a change that breaks more of the hard penalties is
 * refused, one that mends some is kept. Penalties are the dear part, so they
 * are asked last, and not about a change that the contract refuses even if all
 * of them were mended. Not thread-safe.
 */
final class PenalizedAcceptance {
  private final WorkingPlan plan;
  private final Penalties penalties;
  private final Random64 random;
  private Score now;

  PenalizedAcceptance(WorkingPlan plan, Penalties penalties, Random64 random) {
    this.plan = plan;
    this.penalties = penalties;
    this.random = random;
    now = penalties.follow(plan);
  }

  /** Looks at the plan anew, after changes that were not proposed here. */
  void lookAgain() {
    now = penalties.follow(plan);
  }

  /**
   * Whether the plan is kept as it is now.
   *
   * @param gain
   *          by the contract's energy
   * @param more
   *          points of the contract
   * @param changes
   *          edges that came or went, as {@link Penalties} has them
   */
  boolean accepts(AcceptanceParameters temper, double gain, long more, IntList changes) {
    double least = temper.temperature() > 0 ? temper.temperature() * Math.log(random.unit()) : 0;
    if (!passes(Score.ZERO, temper, gain - least, more)) {
      return false;
    }
    var asked = penalties.of(plan, changes);
    boolean accepted = passes(asked, temper, gain - least, more);
    if (accepted) {
      now = asked;
    }
    return accepted;
  }

  private boolean passes(Score then, AcceptanceParameters temper, double gain, long more) {
    if (then.hard() != now.hard()) {
      return then.hard() > now.hard();
    }
    boolean trading = temper.trading();
    if (trading && plan.medium() + then.medium() < temper.leastMedium()) {
      return false;
    }
    long points = then.medium() - now.medium();
    if (temper.keepMedium() && more + points != 0) {
      return more + points > 0;
    }
    return gain + (trading ? 0 : points) + temper.minute() * (then.soft() - now.soft()) >= 0;
  }
}
