package org.needmatch.domain;

import java.time.LocalDate;
import java.util.Comparator;

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
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when the level is outside 1 to 5
   */
  public ExpiringSkill {
    skill = Words.word("skill", skill);
    Words.level(skill, level);
    Words.present("last day of skill " + skill, until);
  }
}
