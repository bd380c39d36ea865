package org.needmatch.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.Member;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Volunteer;

/** Rules 2 and 3 for a volunteer who may be a household, on one day. */
record Party(Volunteer volunteer, LocalDate day) {
  private static final double GROWN_UP = 18;

  private record Person(DbsCertificate check, @Nullable Double age, @Nullable String gender) {
  }

  /** The code of what is missing, null when nothing is. */
  @Nullable
  String lacks(Requirement asked) {
    for (var skill : asked.skills().entrySet()) {
      if (!hasSkill(skill.getKey(), skill.getValue())) {
        return "skill";
      }
    }
    for (var language : asked.languages()) {
      if (!volunteer.languages().contains(language)
          && volunteer.members().stream().noneMatch(m -> m.languages().contains(language))) {
        return "language";
      }
    }
    var grownUps = grownUps();
    var gender = asked.gender();
    if (gender != null
        && (grownUps.isEmpty() || !grownUps.stream().allMatch(p -> gender.equals(p.gender())))) {
      return "gender";
    }
    var minAge = asked.minAge();
    boolean young = minAge != null && (grownUps.isEmpty()
        || grownUps.stream().anyMatch(p -> p.age() == null || p.age() < minAge));
    return young ? "age" : null;
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
    var own = new Person(volunteer.dbs(), years(volunteer.birthDate(), volunteer.age()),
        volunteer.gender());
    if (volunteer.members().isEmpty()) {
      return List.of(own);
    }
    var people = new ArrayList<Person>();
    if (own.age() != null || own.gender() != null || own.check().level() != DbsLevel.NONE) {
      people.add(own);
    }
    for (Member member : volunteer.members()) {
      people
          .add(new Person(member.dbs(), years(member.birthDate(), member.age()), member.gender()));
    }
    people.removeIf(person -> person.age() != null && person.age() < GROWN_UP);
    return people;
  }

  private @Nullable Double years(@Nullable LocalDate born, @Nullable Double age) {
    return born == null ? age : Double.valueOf(Period.between(born, day).getYears());
  }
}
