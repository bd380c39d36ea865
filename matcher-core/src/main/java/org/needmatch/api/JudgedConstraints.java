package org.needmatch.api;

import java.util.SortedMap;
import org.needmatch.domain.Problem;
import org.needmatch.internal.timefold.ConstraintCheck;
import org.needmatch.judge.JudgePlanRule;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;

/** An embedder's constraint streams as the judge asks them. */
record JudgedConstraints(RuleSet rules) implements JudgePlanRule {

  @Override
  public SortedMap<String, Long> broken(Problem problem, Plan plan) {
    return new ConstraintCheck(problem, rules).broken(plan);
  }
}
