package org.needmatch.rules;

/** An embedder's rule in the place of a built-in one. */
record CustomRule(PairRule rule) implements EligibilityRule {

  @Override
  public String code() {
    return rule.code();
  }

  @Override
  public Scope scope() {
    return Scope.NEED;
  }

  @Override
  public Verdict judge(Applicant applicant, Opening opening) {
    return rule.judge(applicant.volunteer(), opening.need(), opening.role());
  }
}
