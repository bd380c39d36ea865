package org.needmatch.internal.bound;

import org.needmatch.internal.instance.Instance;

/**
 * What a node of the proof takes for given: needs that run or do not,
 * volunteers in a need or out. Not thread-safe.
 */
final class BranchState {
  private final Instance instance;
  private final PricedPairs pairs;
  private final PairStatus marks;
  private final byte[] force;
  private long musts;

  BranchState(Instance instance, PricedPairs pairs) {
    this.instance = instance;
    this.pairs = pairs;
    marks = new PairStatus(pairs.count());
    force = new byte[instance.sessions().count()];
  }

  private BranchState(BranchState other) {
    instance = other.instance;
    pairs = other.pairs;
    marks = other.marks.copy();
    force = other.force.clone();
    musts = other.musts;
  }

  /** The same and one more decision, in a state of its own. */
  BranchState with(BranchingDecision decision) {
    var more = new BranchState(this);
    more.take(decision);
    return more;
  }

  PairStatus marks() {
    return marks;
  }

  /** 1 when the need runs, −1 when it does not, 0 when that is open. */
  int force(int need) {
    return force[need];
  }

  /** Pairs that must be in. */
  long musts() {
    return musts;
  }

  /** Takes one more decision for given. */
  void take(BranchingDecision decision) {
    switch (decision.kind()) {
      case RUNS -> force[decision.need()] = 1;
      case NOT_RUN -> {
        force[decision.need()] = -1;
        markAll(decision.need());
      }
      case OUT -> markAway(decision.volunteer(), decision.need());
      case IN -> {
        musts++;
        markIn(decision);
        for (int other : instance.apart().of(decision.volunteer())) {
          markAway(other, decision.need());
        }
      }
    }
  }

  private void markAll(int need) {
    for (int r = instance.sessions().roleBegin(need); r < instance.sessions().roleEnd(need); r++) {
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        marks.set(pairs.at(k), PairStatus.OUT);
      }
    }
  }

  private void markAway(int volunteer, int need) {
    for (int p : pairs.of(volunteer, need)) {
      marks.set(p, PairStatus.OUT);
    }
  }

  private void markIn(BranchingDecision decision) {
    for (int p : pairs.of(decision.volunteer(), decision.need())) {
      if (pairs.isOnlyWay(p)) {
        marks.set(p, PairStatus.IN);
        force[decision.need()] = 1;
      } else {
        marks.set(p, PairStatus.IN_WEEK);
      }
    }
  }

  /** Whether pins alone make the need run. */
  boolean runsAnyway(int need) {
    var sessions = instance.sessions();
    int pinned = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      if (instance.pins().filled(r) < sessions.minimum(r)) {
        return false;
      }
      pinned += instance.pins().filled(r);
    }
    return pinned > 0;
  }
}
