package org.needmatch.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person of a household that volunteers as one.
 *
 * @param id
 *          unique within the household
 * @param name
 *          for people who may see it; never logged
 * @param birthDate
 *          null when unknown; counts before {@code age}
 * @param age
 *          in years, null when unknown
 * @param gender
 *          in lower case, null when unknown
 * @param skills
 *          skill in lower case to level, 1 to 5
 * @param datedSkills
 *          skills that run out
 * @param languages
 *          codes in lower case
 */
public record HouseholdMember(String id, String name, @Nullable LocalDate birthDate,
    @Nullable Double age, DbsCertificate dbs, @Nullable String gender, Map<String, Integer> skills,
    List<ExpiringSkill> datedSkills, Set<String> languages) {

  /**
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public HouseholdMember {
    if (age != null && !(age >= 0 && age <= 150)) {
      throw new IllegalArgumentException(
          "Member " + id + " has an age that is not between 0 and 150.");
    }
    gender = gender == null ? null : gender.toLowerCase(Locale.ROOT);
    skills = StableCopies.map(Requirement.lowerSkills(skills));
    datedSkills = datedSkills.stream().sorted(ExpiringSkill.ORDER).toList();
    languages = StableCopies.strings(Requirement.lower(languages));
  }

  /** Somebody of whom only age and check are known. */
  public static HouseholdMember of(String id, @Nullable Double age, DbsCertificate dbs) {
    return new HouseholdMember(id, "", null, age, dbs, null, Map.of(), List.of(), Set.of());
  }

  /** Without personal data. */
  @Override
  public String toString() {
    return "Member[" + id + "]";
  }
}
