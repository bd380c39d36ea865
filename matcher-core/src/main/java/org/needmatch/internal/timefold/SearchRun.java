package org.needmatch.internal.timefold;

import org.needmatch.internal.search.Engine;

/**
 * What the phases of one solve share: the search and the translation of its
 * plans. Not thread-safe.
 */
final class SearchRun {
  private final Engine engine;
  private final SeatPlans plans;
  private boolean done;
  private int turns;

  SearchRun(Engine engine, SeatPlans plans) {
    this.engine = engine;
    this.plans = plans;
  }

  Engine engine() {
    return engine;
  }

  SeatPlans plans() {
    return plans;
  }

  /** Counts a turn; whether Timefold will give no other. */
  boolean isLastTurn() {
    return ++turns >= SearchPhase.TIMES;
  }

  boolean done() {
    return done;
  }

  void finish() {
    done = true;
  }
}
