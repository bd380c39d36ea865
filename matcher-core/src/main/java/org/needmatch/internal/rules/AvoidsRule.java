package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** The volunteer does not avoid the need, its area or its initiative. */
record AvoidsRule() implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.AVOIDS);
  }

  @Override
  public boolean concerns(Applicant applicant) {
    return !applicant.volunteer().avoids().isEmpty();
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var avoids = applicant.volunteer().avoids();
    if (avoids.isEmpty()) {
      return Verdict.ALLOWED;
    }
    var need = opening.need();
    if (avoids.contains(need.id())) {
      return Verdict.refused(new Reason.Plain(RuleCode.AVOIDS, need.id()));
    }
    if (need.area() != null && avoids.contains(need.area())) {
      return Verdict.refused(new Reason.Plain(RuleCode.AVOIDS, need.area()));
    }
    if (need.initiative() != null && avoids.contains(need.initiative())) {
      return Verdict.refused(new Reason.Plain(RuleCode.AVOIDS, need.initiative()));
    }
    return Verdict.ALLOWED;
  }
}
