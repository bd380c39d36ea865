package org.needmatch.rules;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Volunteer;

/**
 * The minimum age on the day of the session; a birth date counts before an age;
 * unknown fails.
 */
record AgeRule() implements EligibilityRule {

  @Override
  public String code() {
    return "age";
  }

  @Override
  public Scope scope() {
    return Scope.REQUIREMENT_AND_DAY;
  }

  @Override
  public Verdict judge(Applicant applicant, Opening opening) {
    var minAge = opening.role().requirement().minAge();
    if (minAge == null) {
      return Verdict.ALLOWED;
    }
    var age = ageOn(applicant.volunteer(), opening.need().time().day());
    return age != null && age >= minAge
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.TooYoung(minAge, age));
  }

  private static @Nullable Double ageOn(Volunteer volunteer, LocalDate day) {
    var birthDate = volunteer.birthDate();
    return birthDate == null
        ? volunteer.age()
        : Double.valueOf(Period.between(birthDate, day).getYears());
  }
}
