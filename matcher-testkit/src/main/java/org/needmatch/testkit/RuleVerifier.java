package org.needmatch.testkit;

import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.rules.SeatRule;

/**
 * Checks a rule of who may sit in which seat. Immutable.
 *
 * <pre>
 * RuleVerifier.of(new LateShiftRule()).given(problem).refuses("late", "ann").allows("early",
 *     "ann");
 * </pre>
 */
public final class RuleVerifier {
  private final SeatRule rule;
  private final Matcher matcher;

  private RuleVerifier(SeatRule rule, Matcher matcher) {
    this.rule = rule;
    this.matcher = matcher;
  }

  /**
   * {@return checks of the rule}
   *
   * @param rule
   *          the rule
   * @throws AssertionError
   *           when its code is missing, not in kebab-case, or built in
   */
  public static RuleVerifier of(SeatRule rule) {
    try {
      return new RuleVerifier(rule, Matcher.create().with(rule));
    } catch (IllegalArgumentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /**
   * {@return its checks with these people and needs}
   *
   * @param problem
   *          has the people and needs that the checks name
   */
  public GivenProblem given(Problem problem) {
    return new GivenProblem(rule, matcher, problem);
  }
}
