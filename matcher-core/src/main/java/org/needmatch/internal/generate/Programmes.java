package org.needmatch.internal.generate;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.needmatch.internal.generate.SampleRequirements.ADULT;
import static org.needmatch.internal.generate.SampleRequirements.ADULT_BARRED;
import static org.needmatch.internal.generate.SampleRequirements.BASIC;
import static org.needmatch.internal.generate.SampleRequirements.CHILD_BARRED;
import static org.needmatch.internal.generate.SampleRequirements.STANDARD;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Requirement;
import org.needmatch.internal.generate.Programme.Site;
import org.needmatch.internal.generate.Programme.Slot;
import org.needmatch.internal.generate.Programme.Team;

/**
 * The twelve programmes of every invented city; docs/generator.md says whence
 * each figure.
 */
final class Programmes {
  private static final List<DayOfWeek> DAILY = List.of(DayOfWeek.values());
  private static final List<DayOfWeek> WEEKDAYS = DAILY.subList(0, 5);
  private static final List<DayOfWeek> WEEKEND = List.of(SATURDAY, SUNDAY);
  private static final DbsRequirement UNCHECKED = DbsRequirement.NONE;

  static final List<Programme> ALL = List.of(
      new Programme("reading", "Reading blocks", "Reading help", 1.5, 0.15, Site.SCHOOL,
          slot(WEEKDAYS, 9, 14, 60, 120), new Team(1, 3, 2, false),
          List.of(SampleRequirements.check(CHILD_BARRED)), 2),
      new Programme("befriending", "Out and about", "Befriending visit", 1.6, 0.16, Site.HOME,
          slot(DAILY, 10, 18, 60, 120), new Team(1, 1, 0, false),
          List.of(SampleRequirements.check(ADULT), SampleRequirements.check(ADULT),
              SampleRequirements.grownUp(18, ADULT), SampleRequirements.language("ur", ADULT)),
          1),
      new Programme("tutoring", "One-to-one tutoring", "Tutoring", 1.2, 0.08, Site.HALL,
          slot(WEEKDAYS, 16, 19, 60, 60), new Team(1, 1, 0, false),
          List.of(SampleRequirements.skill("maths", 1, CHILD_BARRED),
              SampleRequirements.skill("english", 2, CHILD_BARRED),
              SampleRequirements.skill("science", 3, CHILD_BARRED)),
          1),
      new Programme("mentoring", "Mentors for young men", "Mentoring", 1.3, 0.07, Site.HALL,
          slot(DAILY, 15, 19, 60, 120), new Team(1, 1, 0, false),
          List.of(SampleRequirements.gender("male", CHILD_BARRED),
              SampleRequirements.check(CHILD_BARRED), SampleRequirements.grownUp(21, CHILD_BARRED)),
          1),
      new Programme("code-club", "Code clubs", "Code club", 1, 0.06, Site.SCHOOL,
          slot(WEEKDAYS, 15, 16, 60, 60), new Team(2, 3, 1, true),
          List.of(SampleRequirements.skill("coding", 1, CHILD_BARRED)), 5),
      new Programme("hospital", "Hospital volunteers", "Ward and outpatient shift", 1.4, 0.15,
          Site.HOSPITAL, slot(DAILY, 8, 18, 180, 240), new Team(1, 3, 2, false),
          List.of(SampleRequirements.check(ADULT_BARRED), SampleRequirements.check(ADULT),
              SampleRequirements.check(STANDARD)),
          6),
      new Programme("food", "Grow, share, cook", "Food round, kitchen or garden", 1.2, 0.14,
          Site.HALL, slot(DAILY, 9, 17, 120, 240), new Team(2, 3, 3, false),
          List.of(SampleRequirements.skill("food-hygiene", 1, UNCHECKED),
              SampleRequirements.skill("driving", 1, BASIC), Requirement.NONE),
          4),
      new Programme("night-shelter", "Winter night shelter", "Shelter shift", 2, 0.04, Site.HALL,
          slot(DAILY, 19, 22, 180, 240), new Team(3, 5, 2, true),
          List.of(SampleRequirements.grownUp(18, ADULT)), 4),
      new Programme("clean-up", "Clean-up teams", "Clean-up", 0.8, 0.06, Site.OPEN_AIR,
          slot(WEEKEND, 9, 14, 120, 180), new Team(4, 6, 6, false),
          List.of(Requirement.NONE, Requirement.NONE,
              SampleRequirements.skill("first-aid", 1, UNCHECKED)),
          10),
      new Programme("calls", "Telephone friends", "Calls from home", 1, 0.03, Site.REMOTE,
          slot(DAILY, 9, 20, 60, 180), new Team(1, 2, 2, false),
          List.of(SampleRequirements.skill("listening", 1, ADULT),
              SampleRequirements.language("ur", BASIC)),
          4),
      new Programme("runs", "Running visits", "Run and visit", 1, 0.03, Site.HOME,
          slot(WEEKDAYS, 17, 19, 60, 60), new Team(1, 2, 0, false),
          List.of(SampleRequirements.skill("running", 1, ADULT)), 1),
      new Programme("digital", "Tea and teach", "Digital drop-in", 0.9, 0.03, Site.HALL,
          slot(WEEKDAYS, 10, 18, 120, 120), new Team(2, 2, 2, false),
          List.of(SampleRequirements.skill("digital", 1, UNCHECKED)), 5));

  private Programmes() {
  }

  /** Programmes with single seats, for when just one is left. */
  static List<Programme> single() {
    return ALL.stream().filter(programme -> programme.team().most() == 1).toList();
  }

  static Stream<String> ids() {
    return ALL.stream().map(Programme::id);
  }

  private static Slot slot(List<DayOfWeek> days, int earliestHour, int latestHour, int shortest,
      int longest) {
    return new Slot(days, earliestHour * 60, latestHour * 60, shortest, longest);
  }
}
