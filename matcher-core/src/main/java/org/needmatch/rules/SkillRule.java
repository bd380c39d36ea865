package org.needmatch.rules;

/** Every skill asked for, at least at the level asked for. */
record SkillRule() implements EligibilityRule {

  @Override
  public String code() {
    return "skill";
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Verdict judge(Applicant applicant, Opening opening) {
    var held = applicant.volunteer().skills();
    for (var skill : opening.role().requirement().skills().entrySet()) {
      int level = held.getOrDefault(skill.getKey(), 0);
      if (level < skill.getValue()) {
        return Verdict.refused(new Reason.SkillMissing(skill.getKey(), skill.getValue(), level));
      }
    }
    return Verdict.ALLOWED;
  }
}
