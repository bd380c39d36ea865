package org.needmatch.run;

import org.needmatch.instance.Conflicts;
import org.needmatch.instance.Instance;
import org.needmatch.internal.bound.Bounding;
import org.needmatch.plan.Certificate;

/**
 * A bound for plans of strategies that prove nothing themselves, at a fixed
 * small cost.
 */
final class QuickBound {
  private static final long PAIRS_PRICED = 20_000_000;
  private static final int FEWEST = 10;
  private static final int MOST = 50;
  private static final int MOST_OF_FEW_PAIRS = 80;
  private static final int FEW_PAIRS = 3_000;

  private QuickBound() {
  }

  static Certificate of(Instance instance) {
    var bounding = new Bounding(instance, new Conflicts(instance));
    int pairs = instance.graph().pairs();
    long steps = Math.clamp(PAIRS_PRICED / Math.max(1, pairs), FEWEST,
        pairs <= FEW_PAIRS ? MOST_OF_FEW_PAIRS : MOST);
    for (long i = 0; i < steps && !bounding.exhausted(0); i++) {
      bounding.step(0);
    }
    return bounding.certificate();
  }
}
