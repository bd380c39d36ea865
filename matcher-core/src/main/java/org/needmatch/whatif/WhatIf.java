package org.needmatch.whatif;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.needmatch.domain.Problem;
import org.needmatch.internal.whatif.Confirmation;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/**
 * Tries changes of a week: each is applied and solved again from the present
 * plan, and held against a control, which is the same effort from the same plan
 * without the change. So that no luck of a search passes for a gain, the
 * present plan is first bettered, for as long as the effort betters it, and a
 * gain that is not proven has to stand against a second control that starts
 * from its own witness. Weeks of at most 500 volunteers and roles are searched
 * as a whole, larger ones around the needs that the change may touch unless an
 * embedder has constraints on whole plans. Thread-safe. Cost: two to eight
 * solves a trial; the controls of small weeks are shared.
 *
 * {@snippet file = "FrontDoor.java" region = "what-if"}
 */
public final class WhatIf {
  private static final int SMALL = 500;

  private final Confirmation confirmation;
  private final Problem problem;
  private final Map<Intervention, Trial> known = new ConcurrentHashMap<>();

  /**
   * Tries changes of one plan.
   *
   * @param problem
   *          the problem
   * @param present
   *          the plan as it is
   * @param rules
   *          the contract's rules and the embedder's
   * @param effort
   *          of each solve; with a step limit trials repeat exactly
   */
  public WhatIf(Problem problem, Plan present, RuleSet rules, SolveOptions effort) {
    this.problem = problem;
    long roles = problem.needs().stream().mapToLong(need -> need.roles().size()).sum();
    confirmation = new Confirmation(problem, present, rules, effort,
        problem.volunteers().size() + roles <= SMALL);
  }

  /** {@return the whole week as it is, after the same effort} */
  public SolveResult control() {
    return confirmation.control();
  }

  /**
   * Applies the change and solves.
   *
   * @param change
   *          the change
   * @return what it was found to gain
   * @throws IllegalArgumentException
   *           when the problem lacks what the change is about
   */
  public Trial test(Intervention change) {
    var before = known.get(change);
    if (before != null) {
      return before;
    }
    var found = confirmation.of(change.applyTo(problem));
    var trial = new Trial(change, found.witness(), found.gain(), found.sessions(), found.exact());
    known.put(change, trial);
    return trial;
  }
}
