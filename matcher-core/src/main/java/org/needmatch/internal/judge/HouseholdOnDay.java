package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;

/**
 * Everybody who comes with a volunteer, on one day. Once there are members, the
 * volunteer is one more of them if the row tells a birth date, an age, a gender
 * or anything of a check.
 */
record HouseholdOnDay(Volunteer volunteer, LocalDate day) {
  private static final double GROWN_UP = 18;

  /** One who comes; the age is that on the day, null when not known. */
  record Person(DbsCertificate check, @Nullable Double age, @Nullable String gender) {

    boolean reached(double years) {
      return age != null && age >= years;
    }

    boolean below(double years) {
      return age != null && age < years;
    }
  }

  /** The code of what is missing, null when nothing is. */
  @Nullable
  RuleCode lacks(Requirement asked) {
    for (var skill : asked.skills().entrySet()) {
      if (!hasSkill(skill.getKey(), skill.getValue())) {
        return RuleCode.SKILL;
      }
    }
    for (var language : asked.languages()) {
      if (!volunteer.languages().contains(language)
          && volunteer.members().stream().noneMatch(m -> m.languages().contains(language))) {
        return RuleCode.LANGUAGE;
      }
    }
    var gender = asked.gender();
    var minAge = asked.minAge();
    if (gender == null && (minAge == null || minAge == 0)) {
      return null;
    }
    var grownUps = grownUps();
    if (gender != null
        && (grownUps.isEmpty() || !grownUps.stream().allMatch(p -> gender.equals(p.gender())))) {
      return RuleCode.GENDER;
    }
    boolean young = minAge != null && minAge > 0 && (grownUps.isEmpty()
        || grownUps.stream().anyMatch(p -> p.age() == null || p.age() < minAge));
    return young ? RuleCode.AGE : null;
  }

  private boolean hasSkill(String skill, int level) {
    if (volunteer.skills().getOrDefault(skill, 0) >= level
        || volunteer.members().stream().anyMatch(m -> m.skills().getOrDefault(skill, 0) >= level)) {
      return true;
    }
    var dated = new ArrayList<>(volunteer.datedSkills());
    volunteer.members().forEach(member -> dated.addAll(member.datedSkills()));
    return dated.stream().anyMatch(
        one -> one.skill().equals(skill) && one.level() >= level && !one.until().isBefore(day));
  }

  /** The checks that have to hold, each; empty when nobody could be checked. */
  List<DbsCertificate> checks() {
    return grownUps().stream().map(Person::check).toList();
  }

  private List<Person> grownUps() {
    return volunteer.members().isEmpty()
        ? everybody()
        : everybody().stream().filter(person -> !person.below(GROWN_UP)).toList();
  }

  /** All of them, children too. */
  List<Person> everybody() {
    var people = new ArrayList<Person>();
    var born = volunteer.birthDate();
    boolean toldOf = born != null || volunteer.age() != null || volunteer.gender() != null
        || toldOf(volunteer.dbs());
    if (toldOf || volunteer.members().isEmpty()) {
      people.add(new Person(volunteer.dbs(), years(born, volunteer.age()), volunteer.gender()));
    }
    for (HouseholdMember member : volunteer.members()) {
      people
          .add(new Person(member.dbs(), years(member.birthDate(), member.age()), member.gender()));
    }
    return people;
  }

  private static boolean toldOf(DbsCertificate check) {
    return check.level() != DbsLevel.NONE || check.issuedOn() != null || check.validUntil() != null
        || check.updateService() || check.workforces().size() + check.barredLists().size() > 0;
  }

  private @Nullable Double years(@Nullable LocalDate born, @Nullable Double age) {
    return born == null ? age : Double.valueOf(Period.between(born, day).getYears());
  }
}
