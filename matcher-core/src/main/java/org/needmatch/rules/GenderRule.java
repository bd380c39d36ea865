package org.needmatch.rules;

/** The gender asked for, where a role needs one. */
record GenderRule() implements EligibilityRule {

  @Override
  public String code() {
    return "gender";
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Verdict judge(Applicant applicant, Opening opening) {
    var required = opening.role().requirement().gender();
    var held = applicant.volunteer().gender();
    return required == null || required.equals(held)
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.GenderMismatch(required, held));
  }
}
