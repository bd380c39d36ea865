package org.needmatch.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;

/** A need that is not ready takes nobody. */
record ReadyRule() implements EligibilityRule {
  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.NOT_READY);
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var readiness = opening.need().readiness();
    return readiness.ready()
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.NotReady(readiness.prerequisites()));
  }
}
