package org.needmatch.internal.bound;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.PseudoCosts.Drops;
import org.needmatch.internal.instance.Instance;

/**
 * Chooses where a node is split: solves the program for both halves of a few
 * splits, but not to the end, where it is not yet known what they lower. Not
 * thread-safe.
 */
final class TrialSplits {
  private static final int MAX_TRIALS = 10;
  private static final int TRIAL_PIVOTS = 200;
  /** So many candidates after the best so far are enough. */
  private static final int LOOKAHEAD = 4;

  private final Instance instance;
  private final ScalarizedObjective goal;
  private final RestrictedMaster master;
  private final PseudoCosts costs;

  TrialSplits(Instance instance, PricedPairs pairs, ScalarizedObjective goal,
      RestrictedMaster master) {
    this.instance = instance;
    this.goal = goal;
    this.master = master;
    costs = new PseudoCosts(instance.sessions().count() + pairs.count());
  }

  /**
   * The half that is lowered less of the split that lowers both halves most; null
   * when there is none, or when it was to stop. The program stands where it
   * stood.
   *
   * @param floor
   *          a half of less value is closed, in parts of a point
   */
  @Nullable
  BranchingDecision best(List<BranchingCandidate> candidates, BranchState branch, double floor,
      BooleanSupplier stop) {
    BranchingDecision chosen = null;
    double most = -1;
    int trials = 0;
    int vain = 0;
    double now = master.value(branch);
    for (var candidate : costs.sorted(candidates)) {
      if (instance.workers().stopped()) {
        return null;
      }
      var drops = costs.known(candidate) || trials++ >= MAX_TRIALS
          ? costs.expected(candidate)
          : tried(candidate, branch, now, floor, stop);
      if (drops.gain() > most) {
        most = drops.gain();
        chosen = drops.least(candidate.decision());
        vain = 0;
      } else if (++vain == LOOKAHEAD) {
        break;
      }
    }
    return chosen;
  }

  private Drops tried(BranchingCandidate candidate, BranchState branch, double now, double floor,
      BooleanSupplier stop) {
    var decision = candidate.decision();
    var drops = new Drops(now - Math.max(floor, value(branch.with(decision), stop)),
        now - Math.max(floor, value(branch.with(decision.opposite()), stop)))
        .atLeast(goal.grain() / 8.0);
    costs.learn(candidate, drops);
    return drops;
  }

  private double value(BranchState trial, BooleanSupplier stop) {
    var back = master.wayBack();
    master.take(trial);
    master.solve(TRIAL_PIVOTS, stop);
    double value = master.value(trial);
    back.run();
    return value;
  }
}
