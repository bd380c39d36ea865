package org.needmatch.internal.bound;

import org.needmatch.internal.instance.ComfortTracker;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.Score;

/**
 * What branch and price lowers its bound on: points alone, as a certificate
 * needs it, or all levels of the score in one number, so that the best plan on
 * every level is found. There a minute is a part of a point; which is exact as
 * long as no point is worth giving up for {@link TeamOracle#PART} minutes, and
 * high where people have minimums of their own, which count here in full for
 * every need, or where sessions are spread, which cost nothing here beside
 * those of the weeks before.
 */
final class ScalarizedObjective {
  private final long grain;
  private final long rescue;
  private final long[] ofPair;
  private final long[] ofRun;
  private final long most;

  private ScalarizedObjective(long grain, long rescue, long[] ofPair, long[] ofRun, long most) {
    this.grain = grain;
    this.rescue = rescue;
    this.ofPair = ofPair;
    this.ofRun = ofRun;
    this.most = most;
  }

  /** Points only. */
  static ScalarizedObjective points(Instance instance) {
    return new ScalarizedObjective(TeamOracle.PART, 0, new long[0], new long[0],
        instance.sessions().totalValue() * TeamOracle.PART);
  }

  /** Rules that pins broke and that can be mended, then points, then minutes. */
  static ScalarizedObjective score(Instance instance, PricedPairs pairs) {
    long total = instance.sessions().totalValue() * TeamOracle.PART;
    long rescue = total + TeamOracle.PART * (1 + instance.floors().worst());
    var ofRun = new long[instance.sessions().count()];
    long most = total;
    for (int n = 0; n < ofRun.length; n++) {
      ofRun[n] = instance.pinFaults().curable(n) ? rescue * instance.sessions().times().size(n) : 0;
      most += ofRun[n];
    }
    var ofPair = new long[pairs.count()];
    var graph = instance.graph();
    var sessions = instance.sessions();
    var comfort = new ComfortTracker(instance);
    for (int e = 0; e < graph.edges(); e++) {
      int first = graph.isGroup(e) ? graph.parts(e)[0].pair() : e;
      ofPair[first] = graph.soft(e) + graph.cures(e) * rescue;
      graph.forEachPlacement(e, (volunteer, role,
          pair) -> ofPair[first] += comfort.most(volunteer, sessions.roleNeed(role)));
    }
    for (long bonus : ofPair) {
      most += Math.max(0, bonus);
    }
    return new ScalarizedObjective(1, rescue, ofPair, ofRun, most);
  }

  /** What a plan must be better by, in parts of a point. */
  long grain() {
    return grain;
  }

  /** More than any plan is worth, in parts of a point. */
  long most() {
    return most;
  }

  /**
   * A plan's worth in grains.
   *
   * @param empty
   *          the score of the plan without any edge
   */
  long worth(Score score, Score empty) {
    return grain > 1
        ? score.medium()
        : (score.hard() - empty.hard()) * rescue + score.medium() * TeamOracle.PART + score.soft()
            - empty.soft();
  }

  /** Whether weeks are worth something beside what teams pay. */
  boolean hasBonus() {
    return ofPair.length > 0;
  }

  /** Of a pair in a week, beside its price, in parts of a point. */
  long ofPair(int pair) {
    return ofPair.length == 0 ? 0 : ofPair[pair];
  }

  /** Of a need that runs, in parts of a point. */
  long ofRun(int need) {
    return ofRun.length == 0 ? 0 : ofRun[need];
  }

  /**
   * What weeks are paid at these prices; the prices themselves when nothing is
   * added.
   */
  long[] paid(long[] price, long[] buffer) {
    if (ofPair.length == 0) {
      return price;
    }
    for (int p = 0; p < buffer.length; p++) {
      buffer[p] = price[p] + ofPair[p];
    }
    return buffer;
  }
}
