package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.Volunteer;

/**
 * The people who come when a volunteer comes: one, or a household. Its own row
 * is one of them unless it says nothing of a person, no birth date, age, gender
 * or check: then it is the calendar of its members. Skills and languages may
 * come from any row. Immutable.
 *
 * @param people
 *          at least one
 */
public record Household(Volunteer volunteer, List<Person> people) {
  private static final int ADULT = 18;

  /** One of them, as far as a check, an age or a gender is asked. */
  public record Person(DbsCertificate dbs, @Nullable LocalDate birthDate, @Nullable Double givenAge,
      @Nullable String gender) {

    /** In years, null when unknown; a birth date counts before an age. */
    public @Nullable Double age(LocalDate day) {
      return birthDate == null
          ? givenAge
          : Double.valueOf(Period.between(birthDate, day).getYears());
    }

    /** Whether the person is known to have reached the age. */
    boolean isOf(int years, LocalDate day) {
      var age = age(day);
      return age != null && age >= years;
    }

    /** Whether the person is known to be younger. */
    boolean isUnder(int years, LocalDate day) {
      var age = age(day);
      return age != null && age < years;
    }

    private boolean isUnsaid() {
      return birthDate == null && givenAge == null && gender == null
          && dbs.equals(DbsCertificate.NONE);
    }
  }

  /** Cost: the members. */
  public static Household of(Volunteer volunteer) {
    var own = new Person(volunteer.dbs(), volunteer.birthDate(), volunteer.age(),
        volunteer.gender());
    if (volunteer.members().isEmpty()) {
      return new Household(volunteer, List.of(own));
    }
    var people = new ArrayList<Person>();
    if (!own.isUnsaid()) {
      people.add(own);
    }
    volunteer.members().forEach(member -> people
        .add(new Person(member.dbs(), member.birthDate(), member.age(), member.gender())));
    return new Household(volunteer, List.copyOf(people));
  }

  /**
   * Those of whom the checks, ages and genders of a seat are asked: in a
   * household of several, who is 18 or over or of unknown age.
   */
  public List<Person> counted(LocalDate day) {
    return volunteer.members().isEmpty()
        ? people
        : people.stream().filter(person -> !person.isUnder(ADULT, day)).toList();
  }

  /** The highest level that anybody has on the day, 0 for none. */
  public int level(String skill, LocalDate day) {
    int level = volunteer.skills().getOrDefault(skill, 0);
    for (var member : volunteer.members()) {
      level = Math.max(level, member.skills().getOrDefault(skill, 0));
    }
    for (var dated : datedSkills()) {
      if (dated.skill().equals(skill) && !day.isAfter(dated.until())) {
        level = Math.max(level, dated.level());
      }
    }
    return level;
  }

  /**
   * When the skill last ran out at the level or above, null when it never did.
   */
  public @Nullable LocalDate ranOut(String skill, int level, LocalDate day) {
    return datedSkills().stream()
        .filter(dated -> dated.skill().equals(skill) && dated.level() >= level)
        .map(ExpiringSkill::until).filter(day::isAfter).max(LocalDate::compareTo).orElse(null);
  }

  /** Whether anybody speaks it. */
  public boolean speaks(String language) {
    return volunteer.languages().contains(language)
        || volunteer.members().stream().anyMatch(member -> member.languages().contains(language));
  }

  private List<ExpiringSkill> datedSkills() {
    if (volunteer.members().isEmpty()) {
      return volunteer.datedSkills();
    }
    var all = new ArrayList<>(volunteer.datedSkills());
    volunteer.members().forEach(member -> all.addAll(member.datedSkills()));
    return all;
  }
}
