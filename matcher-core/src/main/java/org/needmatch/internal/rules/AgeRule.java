package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/**
 * The minimum age on the day of the session; a birth date counts before an age;
 * unknown fails. In a household it holds for everybody who counts.
 */
record AgeRule() implements EligibilityRule {

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.AGE);
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Object basis(SeatSpec seat) {
    var minAge = seat.role().requirement().minAge();
    return minAge == null ? List.of() : List.of(minAge, seat.need().time().day());
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var minAge = opening.role().requirement().minAge();
    if (minAge == null || minAge <= 0) {
      return Verdict.ALLOWED;
    }
    var day = opening.need().time().day();
    var counted = applicant.household().counted(day);
    for (var person : counted) {
      var age = person.age(day);
      if (age == null || age < minAge) {
        return Verdict.refused(new Reason.TooYoung(minAge, age));
      }
    }
    return counted.isEmpty() ? Verdict.refused(new Reason.TooYoung(minAge, null)) : Verdict.ALLOWED;
  }
}
