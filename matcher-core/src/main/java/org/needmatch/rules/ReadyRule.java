package org.needmatch.rules;

/** A need that is not ready takes nobody. */
record ReadyRule() implements EligibilityRule {
  @Override
  public String code() {
    return "not-ready";
  }

  @Override
  public Scope scope() {
    return Scope.NEED;
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var readiness = opening.need().readiness();
    return readiness.ready()
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.NotReady(readiness.prerequisites()));
  }
}
