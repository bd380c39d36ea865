package org.needmatch.rules;

/** An embedder's rule in the place of a built-in one. */
record SeatRuleAdapter(SeatRule rule) implements EligibilityRule {

  @Override
  public String code() {
    return rule.code();
  }

  @Override
  public Scope scope() {
    return Scope.NEED;
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    Verdict verdict = rule.judge(applicant.volunteer(), opening.need(), opening.role());
    if (verdict == null) {
      throw new IllegalStateException("The rule " + code() + " says nothing of volunteer "
          + applicant.volunteer().id() + " in need " + opening.need().id()
          + ". It must return Verdict.ALLOWED or a refusal.");
    }
    return verdict;
  }
}
