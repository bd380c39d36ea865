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
public record DatedSkill(String skill, int level, LocalDate until) {

  static final Comparator<DatedSkill> ORDER = Comparator.comparing(DatedSkill::skill)
      .thenComparing(DatedSkill::until).thenComparingInt(DatedSkill::level);

  /**
   * @throws IllegalArgumentException
   *           when the level is outside 1 to 5
   */
  public DatedSkill {
    if (level < 1 || level > 5) {
      throw new IllegalArgumentException(
          "Skill " + skill + " has level " + level + ", not 1 to 5.");
    }
    skill = skill.toLowerCase(Locale.ROOT);
  }
}
