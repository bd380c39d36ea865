package org.needmatch.strategy;

/**
 * A way to make a plan. Implementations are thread-safe: one object serves any
 * number of solves at once. They are given to a solve as objects, or by their
 * names; then they have a public constructor without arguments, and
 * {@link java.util.ServiceLoader} finds them.
 *
 * {@snippet file = "FrontDoor.java" region = "strategy"}
 */
public interface Strategy {

  /**
   * By which users choose it; in kebab-case.
   *
   * @return the text
   */
  String name();

  /** {@return one sentence for the list of strategies} */
  String description();

  /**
   * {@return whether it knows {@link org.needmatch.rules.PlanConstraints} and its
   * plans break no hard one that pins alone do not break}
   */
  default boolean keepsConstraints() {
    return false;
  }

  /**
   * {@return whether it proves a bound while it searches and stops when that is
   * {@linkplain StrategyControl#isNearEnough near enough}}
   */
  default boolean keepsGapLimit() {
    return false;
  }

  /**
   * Makes a plan, reporting to the control as it goes; returns when the control
   * says stop, or when done.
   *
   * @param model
   *          the choices that the rules of a seat allow
   * @param control
   *          tells when to stop, and is told what was found
   * @return the taken choices of the plan, which with the pins breaks no rule
   *         that pins alone do not break
   * @throws UnsupportedProblemException
   *           when the strategy cannot express the problem
   */
  StrategyResult solve(SolverModel model, StrategyControl control)
      throws UnsupportedProblemException;
}
