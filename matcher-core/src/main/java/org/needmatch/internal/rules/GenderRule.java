package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** The gender asked for, where a role needs one, of everybody who counts. */
record GenderRule() implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.GENDER);
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Object basis(SeatSpec seat) {
    var required = seat.role().requirement().gender();
    return required == null ? List.of() : List.of(required, seat.need().time().day());
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var required = opening.role().requirement().gender();
    if (required == null) {
      return Verdict.ALLOWED;
    }
    var counted = applicant.household().counted(opening.need().time().day());
    for (var person : counted) {
      if (!required.equals(person.gender())) {
        return Verdict.refused(new Reason.GenderMismatch(required, person.gender()));
      }
    }
    return counted.isEmpty()
        ? Verdict.refused(new Reason.GenderMismatch(required, null))
        : Verdict.ALLOWED;
  }
}
