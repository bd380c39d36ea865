package org.needmatch.run;

import org.needmatch.domain.Problem;

/**
 * Told of every solve that a matcher is asked for, for meters and the like.
 * Must be thread-safe and quick, since solves wait for it. One that throws is
 * logged and harms no solve.
 */
@FunctionalInterface
public interface SolveObserver {

  /**
   * A solve was asked for, by the calling thread; it may wait in an executor's
   * queue.
   *
   * @param problem
   *          the problem
   * @param options
   *          how to solve
   * @return who is told what becomes of it
   */
  Observation asked(Problem problem, SolveOptions options);

  /** What becomes of one solve: it ends in one of two ways, once. */
  interface Observation {

    /** It waits no more: the calling thread solves. */
    default void begun() {
    }

    /**
     * It has its result.
     *
     * @param result
     *          what the solve ended with
     */
    default void finished(SolveResult result) {
    }

    /**
     * It has none: the solve failed, or nobody began it before its job was closed
     * or its executor refused it or was shut down.
     *
     * @param cause
     *          what failed
     */
    default void failed(Throwable cause) {
    }
  }
}
