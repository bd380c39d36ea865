package org.needmatch.rules;

/**
 * The union of the windows, less the unavailable ones, covers the whole
 * session.
 */
record AvailabilityRule() implements EligibilityRule {

  @Override
  public String code() {
    return "availability";
  }

  @Override
  public Scope scope() {
    return Scope.NEED;
  }

  @Override
  public Verdict judge(Applicant applicant, Opening opening) {
    long missing = applicant.freeTime().missing(opening.startMinute(), opening.endMinute());
    return missing == 0 ? Verdict.ALLOWED : Verdict.refused(new Reason.Unavailable(missing));
  }
}
