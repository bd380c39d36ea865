package org.needmatch.internal.timefold;

import org.needmatch.internal.search.CertifiedSearch;

/**
 * What the phases of one solve share: the search and the translation of its
 * plans. Not thread-safe.
 */
final class SearchRun {
  private final CertifiedSearch engine;
  private final SeatPlans plans;
  private final Runnable atEnd;
  private boolean done;
  private int turns;

  /**
   * @param atEnd
   *          is run after the last phase
   */
  SearchRun(CertifiedSearch engine, SeatPlans plans, Runnable atEnd) {
    this.engine = engine;
    this.plans = plans;
    this.atEnd = atEnd;
  }

  void end() {
    atEnd.run();
  }

  CertifiedSearch engine() {
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
