package org.needmatch.rules;

/** The volunteer does not avoid the need, its area or its initiative. */
record AvoidsRule() implements EligibilityRule {

  @Override
  public String code() {
    return "avoids";
  }

  @Override
  public Scope scope() {
    return Scope.NEED;
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var avoids = applicant.volunteer().avoids();
    if (avoids.isEmpty()) {
      return Verdict.ALLOWED;
    }
    var need = opening.need();
    if (avoids.contains(need.id())) {
      return Verdict.refused(new Reason.Avoided(need.id()));
    }
    if (need.area() != null && avoids.contains(need.area())) {
      return Verdict.refused(new Reason.Avoided(need.area()));
    }
    if (need.initiative() != null && avoids.contains(need.initiative())) {
      return Verdict.refused(new Reason.Avoided(need.initiative()));
    }
    return Verdict.ALLOWED;
  }
}
