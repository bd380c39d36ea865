package org.needmatch.domain;

import java.time.LocalDate;
import java.util.List;
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
 * @param dbs
 *          the check on file
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
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a value is out of range
   */
  public HouseholdMember {
    Words.id("member id", id);
    Words.allPresent("member " + id, "name", name, "dbs", dbs, "skills", skills, "dated skills",
        datedSkills, "languages", languages);
    if (age != null && !(age >= 0 && age <= 150)) {
      throw new IllegalArgumentException(
          "Member " + id + " has an age that is not between 0 and 150.");
    }
    gender = Words.gender(gender);
    skills = Words.skills(skills);
    datedSkills = datedSkills.stream().sorted(ExpiringSkill.ORDER).toList();
    languages = Words.words("language", languages);
  }

  /** Without personal data. */
  @Override
  public String toString() {
    return "HouseholdMember[" + id + "]";
  }

  /**
   * Starts one with defaults for all but its id.
   *
   * @param id
   *          the id
   * @return the builder
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder(id).name(name).birthDate(birthDate).age(age).dbs(dbs).gender(gender)
        .skills(skills).datedSkills(datedSkills).languages(languages);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private final String id;
    private String name = "";
    private @Nullable LocalDate birthDate;
    private @Nullable Double age;
    private DbsCertificate dbs = DbsCertificate.NONE;
    private @Nullable String gender;
    private Map<String, Integer> skills = Map.of();
    private List<ExpiringSkill> datedSkills = List.of();
    private Set<String> languages = Set.of();

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Replaces {@link HouseholdMember#name()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /**
     * Replaces {@link HouseholdMember#birthDate()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder birthDate(@Nullable LocalDate value) {
      birthDate = value;
      return this;
    }

    /**
     * Replaces {@link HouseholdMember#age()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder age(@Nullable Double value) {
      age = value;
      return this;
    }

    /**
     * Replaces {@link HouseholdMember#dbs()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder dbs(DbsCertificate value) {
      dbs = value;
      return this;
    }

    /**
     * Replaces {@link HouseholdMember#gender()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder gender(@Nullable String value) {
      gender = value;
      return this;
    }

    /**
     * Replaces {@link HouseholdMember#skills()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder skills(Map<String, Integer> value) {
      skills = value;
      return this;
    }

    /**
     * Replaces {@link HouseholdMember#datedSkills()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder datedSkills(List<ExpiringSkill> value) {
      datedSkills = value;
      return this;
    }

    /**
     * Replaces {@link HouseholdMember#languages()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder languages(Set<String> value) {
      languages = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the household member
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public HouseholdMember build() {
      return new HouseholdMember(id, name, birthDate, age, dbs, gender, skills, datedSkills,
          languages);
    }
  }
}
