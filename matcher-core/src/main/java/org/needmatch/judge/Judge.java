package org.needmatch.judge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.judge.Hearing;
import org.needmatch.internal.judge.RuleBook;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/**
 * Holds a plan against all rules and computes its score, from the problem and
 * the rows alone. Whether a row is a pin is read from the problem, never from
 * the plan. Immutable and thread-safe when the rules added are. Time and memory
 * grow in step with the rows, but for pairs of one volunteer's sessions that
 * are near each other in time.
 *
 * {@snippet file = "FrontDoor.java" region = "judge"}
 */
public final class Judge {
  private static final List<String> CODES = Arrays.stream(RuleCode.values()).map(RuleCode::code)
      .toList();
  private static final Judge STANDARD = new Judge(List.of(), List.of());

  private final List<JudgeSeatRule> extras;
  private final List<JudgePlanRule> ofPlans;

  private Judge(List<JudgeSeatRule> extras, List<JudgePlanRule> ofPlans) {
    this.extras = List.copyOf(extras);
    this.ofPlans = List.copyOf(ofPlans);
  }

  /** {@return the judge of the contract's rules} */
  public static Judge standard() {
    return STANDARD;
  }

  /**
   * {@return the codes of the contract's rules, in the order in which they are
   * judged}
   */
  public static List<String> codes() {
    return CODES;
  }

  /**
   * {@return a judge that also asks an embedder's own seat rule, after those it
   * has}
   *
   * @param extra
   *          the rule that is added
   * @throws IllegalArgumentException
   *           when the rule's code is blank or taken
   */
  public Judge withRule(JudgeSeatRule extra) {
    return new Judge(RuleBook.with(extras, extra), ofPlans);
  }

  /**
   * {@return a judge that also asks an embedder's own rules on the plan as a
   * whole}
   *
   * @param extra
   *          the rule that is added
   */
  public Judge withRule(JudgePlanRule extra) {
    return new Judge(extras, Stream.concat(ofPlans.stream(), Stream.of(extra)).toList());
  }

  /**
   * Judges a plan.
   *
   * @param problem
   *          the problem
   * @param plan
   *          the plan
   * @return what was found
   */
  public Judgement judge(Problem problem, Plan plan) {
    return judge(problem, plan.assignments());
  }

  /**
   * Judges rows in any state: ids may be unknown, seats taken twice or outside
   * the role's. Of two rows that collide, the one that comes later is surplus.
   *
   * @param problem
   *          the problem
   * @param rows
   *          the rows, in any state
   * @return what was found
   */
  public Judgement judge(Problem problem, List<Assignment> rows) {
    return judge(problem, rows, List.of());
  }

  /**
   * The same with people who are asked to be ready, in any state: each is held
   * against the rules as if placed, beside all that they do and are ready for.
   *
   * @param problem
   *          the problem
   * @param rows
   *          the rows, in any state
   * @param standbys
   *          rows of people who are ready, each with its number in the order of
   *          calling
   * @return what was found; standbys count in the broken rules and nowhere else
   */
  public Judgement judge(Problem problem, List<Assignment> rows, List<Assignment> standbys) {
    return Hearing.of(problem, rows, standbys, extras, ofPlans);
  }
}
