package org.needmatch.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * A skill whose certificate runs out.
 *
 * @param skill
 *          in lower case
 * @param level
 *          1 to 5
 * @param until
 *          the last day on which it counts
 */
public record ExpiringSkill(String skill, int level, LocalDate until) {

  static final Comparator<ExpiringSkill> ORDER = Comparator.comparing(ExpiringSkill::skill)
      .thenComparing(ExpiringSkill::until).thenComparingInt(ExpiringSkill::level);

  /**
   * @throws IllegalArgumentException
   *           when the level is outside 1 to 5
   */
  public ExpiringSkill {
    if (level < 1 || level > 5) {
      throw new IllegalArgumentException(
          "Skill " + skill + " has level " + level + ", not 1 to 5.");
    }
    skill = skill.toLowerCase(Locale.ROOT);
  }
}
