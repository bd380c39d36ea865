package org.needmatch.testkit;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.rules.SeatRule;

/**
 * What a rule says of the people and needs of a problem. Each check looks at
 * one volunteer in one need by themselves, as if nobody else and nothing else
 * were there: pairs, pins, minimums, commitments and company are left out. It
 * asks the rule, the explanations, the judge, the strategies {@code certified}
 * and {@code greedy}, the baselines, and a pin. Immutable. Cost of a check:
 * some solves of one seat each.
 */
public final class GivenProblem {
  private final SeatRule rule;
  private final Matcher matcher;
  private final Problem problem;

  GivenProblem(SeatRule rule, Matcher matcher, Problem problem) {
    this.rule = rule;
    this.matcher = matcher;
    this.problem = problem;
  }

  /**
   * The rule keeps the volunteer out of every role of the need.
   *
   * @param needId
   *          the need's id
   * @param volunteerId
   *          the volunteer's id
   * @return this
   * @throws AssertionError
   *           when it does not, is not pure, or another rule already does
   * @throws IllegalArgumentException
   *           when there is no such volunteer or need
   */
  public GivenProblem refuses(String needId, String volunteerId) {
    seats(needId, volunteerId).forEach(one -> check(one, true));
    return this;
  }

  /**
   * The same for one role.
   *
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @param volunteerId
   *          the volunteer's id
   * @return this
   */
  public GivenProblem refuses(String needId, String role, String volunteerId) {
    check(seat(needId, role, volunteerId), true);
    return this;
  }

  /**
   * The rule lets the volunteer into every role of the need.
   *
   * @param needId
   *          the need's id
   * @param volunteerId
   *          the volunteer's id
   * @return this
   * @throws AssertionError
   *           when it does not, is not pure, or another rule keeps the volunteer
   *           out
   * @throws IllegalArgumentException
   *           when there is no such volunteer or need
   */
  public GivenProblem allows(String needId, String volunteerId) {
    seats(needId, volunteerId).forEach(one -> check(one, false));
    return this;
  }

  /**
   * The same for one role.
   *
   * @param needId
   *          the need's id
   * @param role
   *          the role's name
   * @param volunteerId
   *          the volunteer's id
   * @return this
   */
  public GivenProblem allows(String needId, String role, String volunteerId) {
    check(seat(needId, role, volunteerId), false);
    return this;
  }

  /**
   * The rule says the same of every volunteer and role whenever and from whatever
   * thread it is asked.
   *
   * @return this
   * @throws AssertionError
   *           when it does not
   */
  public GivenProblem isPure() {
    var all = new ArrayList<SingleSeat>();
    for (var volunteer : problem.volunteers()) {
      for (var need : problem.needs()) {
        need.roles().forEach(role -> all.add(new SingleSeat(volunteer, need, role)));
      }
    }
    all.forEach(one -> PureVerdict.of(rule, one));
    return this;
  }

  private void check(SingleSeat one, boolean refused) {
    boolean refuses = PureVerdict.isRefused(rule, one);
    if (refuses != refused) {
      throw new AssertionError(
          "The rule " + rule.code() + (refuses ? " refuses " : " allows ") + one + ".");
    }
    var alone = one.alone();
    if (PureVerdict.isRefused(rule, alone) != refused) {
      throw new AssertionError("The rule " + rule.code() + " says otherwise of " + one
          + " when the need has no minimums, commitment and company. Give a need without these.");
    }
    SeatChecks.of(matcher, rule, alone, alone.problem(problem)).check(refused);
  }

  private List<SingleSeat> seats(String needId, String volunteerId) {
    return problem.requireNeed(needId).roles().stream()
        .map(role -> seat(needId, role.name(), volunteerId)).toList();
  }

  private SingleSeat seat(String needId, String role, String volunteerId) {
    var need = problem.requireNeed(needId);
    return new SingleSeat(problem.requireVolunteer(volunteerId), need,
        need.roles().stream().filter(one -> one.name().equals(role)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no role " + role + ".")));
  }
}
