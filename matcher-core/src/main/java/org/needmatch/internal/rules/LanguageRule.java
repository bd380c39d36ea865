package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** Every language asked for. */
record LanguageRule() implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.LANGUAGE);
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Object basis(SeatSpec seat) {
    return seat.role().requirement().languages();
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    for (var language : opening.role().requirement().languages()) {
      if (!applicant.household().speaks(language)) {
        return Verdict.refused(new Reason.Plain(RuleCode.LANGUAGE, language));
      }
    }
    return Verdict.ALLOWED;
  }
}
