package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;

/** An embedder's rule in the place of a built-in one. */
record SeatRuleAdapter(SeatRule rule) implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of();
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    Verdict verdict = rule.judge(applicant.volunteer(), opening.need(), opening.role());
    if (verdict == null) {
      throw new IllegalStateException("The rule " + rule.code() + " says nothing of volunteer "
          + applicant.volunteer().id() + " in need " + opening.need().id()
          + ". It must return Verdict.ALLOWED or a refusal.");
    }
    return verdict;
  }
}
