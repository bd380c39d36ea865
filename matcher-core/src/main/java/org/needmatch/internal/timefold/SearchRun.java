package org.needmatch.internal.timefold;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.search.CertifiedSearch;

/**
 * What the phases of one solve share: the search and the translation of its
 * plans. Not thread-safe.
 */
final class SearchRun {
  private final CertifiedSearch engine;
  private final SeatPlans plans;
  private final Runnable atEnd;
  private final Consumer<Rebuilt> taker;
  private volatile boolean done;
  private volatile @Nullable Rebuilt rebuilt;
  private int turns;

  /**
   * A plan in which as little as can be of the embedder's is broken.
   *
   * @param ownHard
   *          minus what is broken of the embedder's
   */
  record Rebuilt(int[] edges, long ownHard) {
  }

  /**
   * @param atEnd
   *          is run after the last phase
   */
  SearchRun(CertifiedSearch engine, SeatPlans plans, Runnable atEnd) {
    this(engine, plans, atEnd, rebuilt -> {
    });
  }

  /**
   * @param taker
   *          is given each plan that was rebuilt
   */
  SearchRun(CertifiedSearch engine, SeatPlans plans, Consumer<Rebuilt> taker) {
    this(engine, plans, () -> {
    }, taker);
  }

  private SearchRun(CertifiedSearch engine, SeatPlans plans, Runnable atEnd,
      Consumer<Rebuilt> taker) {
    this.engine = engine;
    this.plans = plans;
    this.atEnd = atEnd;
    this.taker = taker;
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

  /**
   * The latest plan that was rebuilt, null without constraints of an embedder.
   */
  @Nullable
  Rebuilt rebuilt() {
    return rebuilt;
  }

  void rebuilt(Rebuilt value) {
    rebuilt = value;
    taker.accept(value);
  }
}
