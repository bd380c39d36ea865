package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** Inactive volunteers are kept in the counts and never placed. */
record ActiveRule() implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.INACTIVE);
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Object basis(SeatSpec seat) {
    return List.of();
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    return applicant.volunteer().active()
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.Inactive());
  }
}
