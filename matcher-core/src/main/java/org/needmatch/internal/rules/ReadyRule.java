package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** A need that is not ready takes nobody. */
record ReadyRule() implements EligibilityRule {
  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.NOT_READY);
  }

  @Override
  public Object basis(SeatSpec seat) {
    return seat.need().readiness();
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var readiness = opening.need().readiness();
    return readiness.ready()
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.NotReady(readiness.prerequisites()));
  }
}
