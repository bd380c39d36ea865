package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/**
 * The volunteer has not declined the need, nor its series, this week, and was
 * not called off there.
 */
record DeclinedRule(PublishedAssignmentIndex told) implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.DECLINED);
  }

  @Override
  public boolean concerns(Applicant applicant) {
    return told.isClosed(applicant.volunteer());
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var offer = told.closing(applicant.volunteer(), opening.need());
    return offer == null
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.Declined(offer.status(), offer.needId()));
  }
}
