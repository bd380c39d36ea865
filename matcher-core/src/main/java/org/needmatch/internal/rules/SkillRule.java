package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** Every skill asked for, at least at the level asked for, on the day. */
record SkillRule() implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.SKILL);
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Object basis(SeatSpec seat) {
    var skills = seat.role().requirement().skills();
    return skills.isEmpty() ? List.of() : List.of(skills, seat.need().time().day());
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var household = applicant.household();
    var day = opening.need().time().day();
    for (var skill : opening.role().requirement().skills().entrySet()) {
      int level = household.level(skill.getKey(), day);
      if (level < skill.getValue()) {
        var ranOut = household.ranOut(skill.getKey(), skill.getValue(), day);
        return Verdict.refused(ranOut == null
            ? new Reason.SkillMissing(skill.getKey(), skill.getValue(), level)
            : new Reason.SkillRanOut(skill.getKey(), ranOut));
      }
    }
    return Verdict.ALLOWED;
  }
}
