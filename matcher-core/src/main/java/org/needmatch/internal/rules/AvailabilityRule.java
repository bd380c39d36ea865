package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/**
 * The union of the windows, less the unavailable ones, covers the whole
 * session; for a need without a clock time any window will do.
 */
record AvailabilityRule() implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.AVAILABILITY);
  }

  @Override
  public Object basis(SeatSpec seat) {
    return List.of(seat.need().time(), seat.need().terms().anyTime());
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    if (opening.need().terms().anyTime()) {
      return applicant.volunteer().available().isEmpty()
          ? Verdict.refused(new Reason.Unavailable(opening.need().time().minutes()))
          : Verdict.ALLOWED;
    }
    long missing = applicant.freeTime().missing(opening.startMinute(), opening.endMinute());
    return missing == 0 ? Verdict.ALLOWED : Verdict.refused(new Reason.Unavailable(missing));
  }
}
