package org.needmatch.rules;

/** The gender asked for, where a role needs one, of everybody who counts. */
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
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var required = opening.role().requirement().gender();
    if (required == null) {
      return Verdict.ALLOWED;
    }
    var counted = applicant.household().counted(opening.need().time().day());
    for (var person : counted) {
      if (!required.equals(person.gender())) {
        return Verdict.refused(new Reason.GenderMismatch(required, person.gender()));
      }
    }
    return counted.isEmpty()
        ? Verdict.refused(new Reason.GenderMismatch(required, null))
        : Verdict.ALLOWED;
  }
}
