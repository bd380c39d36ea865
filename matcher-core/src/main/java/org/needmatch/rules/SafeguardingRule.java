package org.needmatch.rules;

import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.policy.VettingCheck;

/** Statuses, site decisions and what the policy pack requires of the role. */
record SafeguardingRule(VettingCheck clearance) implements EligibilityRule {

  SafeguardingRule(Settings settings) {
    this(new VettingCheck(settings));
  }

  SafeguardingRule(Problem problem) {
    this(new VettingCheck(problem));
  }

  @Override
  public String code() {
    return "policy";
  }

  @Override
  public Scope scope() {
    return Scope.NEED;
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var refusal = clearance.refusal(applicant.household(), opening.need(), opening.role());
    return refusal == null
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.Safeguarding(refusal, opening.need().time().day()));
  }
}
