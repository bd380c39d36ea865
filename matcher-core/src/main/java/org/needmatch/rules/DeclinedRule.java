package org.needmatch.rules;

/**
 * The volunteer has not declined the need, nor its series, this week, and was
 * not called off there.
 */
record DeclinedRule(PublishedAssignmentIndex told) implements EligibilityRule {

  @Override
  public String code() {
    return "declined";
  }

  @Override
  public Scope scope() {
    return Scope.NEED;
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var offer = told.closing(applicant.volunteer(), opening.need());
    return offer == null
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.Declined(offer.status(), offer.needId()));
  }
}
