package org.needmatch.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DatedSkill;
import org.needmatch.domain.DbsLevel;
import org.needmatch.domain.Member;
import org.needmatch.domain.Volunteer;

/**
 * The people who come when a volunteer comes: one, or a household. Skills and
 * languages may come from any of them; checks, ages and genders are asked of
 * everybody who counts, that is, who is 18 or over or of unknown age.
 * Immutable.
 */
final class Household {
  private static final int ADULT = 18;

  private final List<Member> people;
  private final List<Member> asked;
  private final boolean agesStay;

  private Household(List<Member> people, List<Member> asked, boolean agesStay) {
    this.people = List.copyOf(people);
    this.asked = List.copyOf(asked);
    this.agesStay = agesStay;
  }

  static Household of(Volunteer volunteer) {
    var own = new Member(volunteer.id(), "", volunteer.birthDate(), volunteer.age(),
        volunteer.dbs(), volunteer.gender(), volunteer.skills(), volunteer.datedSkills(),
        volunteer.languages());
    var people = new ArrayList<Member>();
    people.add(own);
    people.addAll(volunteer.members());
    boolean person = own.birthDate() != null || own.age() != null || own.gender() != null
        || own.dbs().level() != DbsLevel.NONE;
    if (volunteer.members().isEmpty()) {
      return new Household(people, people, true);
    }
    var asked = person ? people : volunteer.members();
    return asked.stream().allMatch(one -> one.birthDate() == null)
        ? new Household(people, asked.stream().filter(one -> grown(one.age())).toList(), true)
        : new Household(people, asked, false);
  }

  /**
   * Those of whom checks, ages and genders are asked. The volunteer's own row is
   * one of them when nobody else is there, or when it says anything of a person.
   */
  List<Member> counted(LocalDate day) {
    return agesStay ? asked : asked.stream().filter(one -> grown(age(one, day))).toList();
  }

  private static boolean grown(@Nullable Double age) {
    return age == null || age >= ADULT;
  }

  /** In years, null when unknown. */
  static @Nullable Double age(Member person, LocalDate day) {
    var birthDate = person.birthDate();
    return birthDate == null
        ? person.age()
        : Double.valueOf(Period.between(birthDate, day).getYears());
  }

  /** The highest level that anybody has on the day, 0 for none. */
  int level(String skill, LocalDate day) {
    int level = 0;
    for (var person : people) {
      level = Math.max(level, person.skills().getOrDefault(skill, 0));
      for (var dated : person.datedSkills()) {
        if (dated.skill().equals(skill) && !day.isAfter(dated.until())) {
          level = Math.max(level, dated.level());
        }
      }
    }
    return level;
  }

  /**
   * When the skill last ran out at the level or above, null when it never did.
   */
  @Nullable
  LocalDate ranOut(String skill, int level, LocalDate day) {
    return people.stream().flatMap(person -> person.datedSkills().stream())
        .filter(dated -> dated.skill().equals(skill) && dated.level() >= level)
        .map(DatedSkill::until).filter(day::isAfter).max(LocalDate::compareTo).orElse(null);
  }

  boolean speaks(String language) {
    return people.stream().anyMatch(person -> person.languages().contains(language));
  }

}
