package org.needmatch.domain;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every seat of a role asks of the person in it.
 *
 * @param skills
 *          skill to level, 1 to 5; all are needed; names in lower case
 * @param dbs
 *          the check on file
 * @param minAge
 *          in years on the day of the session, null when none
 * @param gender
 *          in lower case, null for any
 * @param languages
 *          codes in lower case; all are needed
 * @param roleActivity
 *          what the role does for whom
 */
public record Requirement(Map<String, Integer> skills, DbsRequirement dbs, @Nullable Double minAge,
    @Nullable String gender, Set<String> languages, RoleActivity roleActivity) {

  /** Asks nothing. */
  public static final Requirement NONE = builder().build();

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a skill level is outside 1 to 5 or the age is negative
   */
  public Requirement {
    Words.allPresent("requirement", "skills", skills, "dbs", dbs, "languages", languages,
        "activity", roleActivity);
    skills = Words.skills(skills);
    languages = Words.words("language", languages);
    gender = Words.gender(gender);
    if (minAge != null && !(minAge >= 0 && minAge <= 150)) {
      throw new IllegalArgumentException("Minimum age " + minAge + " is not between 0 and 150.");
    }
  }

  /**
   * Starts from the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().skills(skills).dbs(dbs).minAge(minAge).gender(gender).languages(languages)
        .roleActivity(roleActivity);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private Map<String, Integer> skills = Map.of();
    private DbsRequirement dbs = DbsRequirement.NONE;
    private @Nullable Double minAge;
    private @Nullable String gender;
    private Set<String> languages = Set.of();
    private RoleActivity roleActivity = RoleActivity.NONE;

    private Builder() {
    }

    /**
     * Replaces {@link Requirement#skills()}.
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
     * Replaces {@link Requirement#dbs()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder dbs(DbsRequirement value) {
      dbs = value;
      return this;
    }

    /**
     * Replaces {@link Requirement#minAge()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder minAge(@Nullable Double value) {
      minAge = value;
      return this;
    }

    /**
     * Replaces {@link Requirement#minAge()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder minAge(double value) {
      return minAge((Double) value);
    }

    /**
     * Replaces {@link Requirement#gender()}.
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
     * Replaces {@link Requirement#languages()}.
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
     * Replaces {@link Requirement#roleActivity()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder roleActivity(RoleActivity value) {
      roleActivity = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the requirement
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public Requirement build() {
      return new Requirement(skills, dbs, minAge, gender, languages, roleActivity);
    }
  }
}
