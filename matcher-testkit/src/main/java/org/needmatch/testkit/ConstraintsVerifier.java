package org.needmatch.testkit;

import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.rules.PlanConstraints;
import org.needmatch.run.SolveOptions;

/**
 * Checks that plans obey hard constraints on a plan as a whole. Immutable.
 * Cost: some short solves with the strategy {@code certified} for each problem.
 */
public final class ConstraintsVerifier {
  private static final int SEEDS = 3;

  private final PlanConstraints constraints;

  private ConstraintsVerifier(PlanConstraints constraints) {
    this.constraints = constraints;
  }

  /**
   * {@return checks of the constraints}
   *
   * @param constraints
   *          the constraints
   */
  public static ConstraintsVerifier of(PlanConstraints constraints) {
    return new ConstraintsVerifier(constraints);
  }

  /**
   * Plans of the problem obey the constraints, and some would not without them.
   *
   * @param problem
   *          in which they matter
   * @param obeyed
   *          whether a plan breaks none of the hard constraints, written without
   *          them
   * @return this
   * @throws AssertionError
   *           when a plan does not, or when all do without the constraints, so
   *           that the problem does not try them
   */
  public ConstraintsVerifier keeps(Problem problem, Predicate<Plan> obeyed) {
    if (broken(Matcher.create(), problem, obeyed) == 0) {
      throw new AssertionError("Without the constraints " + constraints.getClass().getName()
          + " plans obey them too. Give a problem in which they matter.");
    }
    long broken = broken(Matcher.create().with(constraints), problem, obeyed);
    if (broken > 0) {
      throw new AssertionError("Under the constraints " + constraints.getClass().getName() + " "
          + broken + " of " + SEEDS + " plans do not obey them. Maybe they are not hard.");
    }
    return this;
  }

  private static long broken(Matcher matcher, Problem problem, Predicate<Plan> obeyed) {
    return LongStream.rangeClosed(1, SEEDS)
        .filter(seed -> !obeyed.test(matcher.solve(problem, options(seed)).plan())).count();
  }

  private static SolveOptions options(long seed) {
    return SolveOptions.builder().timeLimit(null).stepLimit(20).threads(1).seed(seed).build();
  }
}
