package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Settings;
import org.needmatch.internal.policy.VettingCheck;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** Statuses, site decisions and what the policy pack requires of the role. */
record SafeguardingRule(VettingCheck clearance) implements EligibilityRule {

  SafeguardingRule(Settings settings) {
    this(new VettingCheck(settings));
  }

  SafeguardingRule(Problem problem) {
    this(new VettingCheck(problem));
  }

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.CHECK_WITHDRAWN, RuleCode.CHECK_HELD, RuleCode.CHECK_RENEWAL,
        RuleCode.CHECK_PENDING, RuleCode.SITE, RuleCode.POLICY, RuleCode.FREQUENCY);
  }

  @Override
  public Object basis(SeatSpec seat) {
    return clearance.basis(seat.need(), seat.role());
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var refusal = clearance.refusal(applicant.household(), opening.need(), opening.role());
    return refusal == null
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.Safeguarding(refusal, opening.need().time().day()));
  }
}
