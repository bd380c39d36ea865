package org.needmatch.rules;

/** Inactive volunteers are kept in the counts and never placed. */
record ActiveRule() implements EligibilityRule {

  @Override
  public String code() {
    return "inactive";
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    return applicant.volunteer().active()
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.Inactive());
  }
}
