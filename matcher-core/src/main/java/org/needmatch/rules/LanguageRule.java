package org.needmatch.rules;

/** Every language asked for. */
record LanguageRule() implements EligibilityRule {

  @Override
  public String code() {
    return "language";
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    for (var language : opening.role().requirement().languages()) {
      if (!applicant.household().speaks(language)) {
        return Verdict.refused(new Reason.LanguageMissing(language));
      }
    }
    return Verdict.ALLOWED;
  }
}
