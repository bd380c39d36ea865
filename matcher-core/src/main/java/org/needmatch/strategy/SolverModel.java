package org.needmatch.strategy;

import org.needmatch.domain.Problem;

/**
 * A problem as a strategy sees it: what may be taken, after every rule of a
 * single seat, an embedder's own included, and what pins hold. Immutable and
 * thread-safe; needmatch implements it, strategies only read it.
 */
public interface SolverModel {

  /** The problem, for whatever a strategy wants to know beyond its choices. */
  Problem problem();

  /** How many choices there are. */
  int choices();

  /**
   * One of them. Built when asked for, so keep it.
   *
   * @throws IndexOutOfBoundsException
   *           when there is none of that id
   */
  Choice choice(int id);

  /** Only pins are seated. Cost: linear in the choices. */
  PartialPlan emptyPlan();
}
