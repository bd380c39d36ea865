package org.needmatch.internal.generate;

import java.util.List;
import java.util.TreeSet;
import org.needmatch.domain.VolunteerBuilder;

/** Draws what people can do and which languages they speak. */
final class Skills {
  /**
   * The share of people who say that neighbours might find their skills useful.
   */
  private static final double SKILLED = 0.63;

  private record Skill(String name, double share, int best) {
  }

  /** Shares among skilled people. */
  private static final List<Skill> ALL = List.of(new Skill("driving", 0.55, 1),
      new Skill("food-hygiene", 0.3, 1), new Skill("maths", 0.3, 5), new Skill("english", 0.35, 5),
      new Skill("science", 0.25, 5), new Skill("coding", 0.2, 3), new Skill("first-aid", 0.3, 2),
      new Skill("digital", 0.4, 3), new Skill("listening", 0.45, 1), new Skill("running", 0.25, 1),
      new Skill(SampleRequirements.LEADING, 0.35, 1));

  private record Language(String code, double share) {
  }

  private static final List<Language> LANGUAGES = List.of(new Language("ur", 0.08),
      new Language("pl", 0.05), new Language("pa", 0.04), new Language("bsl", 0.02));

  private Skills() {
  }

  static void draw(VolunteerBuilder volunteer, DensityParameters steering, RandomStream dice) {
    boolean skilled = dice.chance(steering.opened(SKILLED));
    for (var skill : ALL) {
      int level = dice.between(1, skill.best());
      if (dice.chance(steering.opened(skill.share())) && skilled) {
        volunteer.skill(skill.name(), level);
      }
    }
    var languages = new TreeSet<String>();
    languages.add("en");
    for (var language : LANGUAGES) {
      if (dice.chance(steering.opened(language.share()))) {
        languages.add(language.code());
      }
    }
    volunteer.languages(languages);
  }
}
