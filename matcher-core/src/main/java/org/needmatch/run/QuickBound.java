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
  private static final long WORK = 10_000_000;
  private static final int FEWEST_STEPS = 10;

  private QuickBound() {
  }

  static Certificate of(Instance instance) {
    var bounding = new Bounding(instance, new Conflicts(instance));
    for (int i = 0; (i < FEWEST_STEPS || bounding.work() < WORK) && !bounding.exhausted(0); i++) {
      bounding.step(0);
    }
    return bounding.certificate();
  }
}
