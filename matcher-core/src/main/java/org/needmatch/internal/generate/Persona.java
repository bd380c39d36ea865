package org.needmatch.internal.generate;

import static org.needmatch.internal.generate.Persona.Days.SATURDAY;
import static org.needmatch.internal.generate.Persona.Days.SUNDAY;
import static org.needmatch.internal.generate.Persona.Days.WEEKDAY;

import java.util.List;

/**
 * A way in which people's weeks are alike.
 *
 * @param share
 *          of all people
 * @param youngest
 *          in whole years; {@code oldest} as well
 */
record Persona(double share, int youngest, int oldest, List<Window> windows) {
  private static final Persona WORKING = new Persona(0.55, 25, 64,
      List.of(new Window(WEEKDAY, 17, 18, 20, 23, 0.38), new Window(WEEKDAY, 9, 10, 12, 16, 0.06),
          new Window(SATURDAY, 9, 10, 13, 18, 0.45), new Window(SUNDAY, 9, 11, 13, 18, 0.35)));
  private static final Persona RETIRED = new Persona(0.3, 65, 84,
      List.of(new Window(WEEKDAY, 9, 10, 12, 14, 0.45), new Window(WEEKDAY, 12, 14, 16, 19, 0.45),
          new Window(SATURDAY, 9, 11, 13, 16, 0.1), new Window(SUNDAY, 13, 14, 16, 18, 0.1)));
  private static final Persona STUDENT = new Persona(0.15, 16, 24,
      List.of(new Window(WEEKDAY, 14, 16, 18, 20, 0.3), new Window(WEEKDAY, 17, 19, 21, 24, 0.35),
          new Window(SATURDAY, 10, 12, 14, 19, 0.35), new Window(SUNDAY, 10, 12, 14, 20, 0.35)));

  static final List<Persona> ALL = List.of(WORKING, RETIRED, STUDENT);

  /** Days that are alike. */
  enum Days {
    WEEKDAY(0, 4), SATURDAY(5, 5), SUNDAY(6, 6);

    private final int first;
    private final int last;

    Days(int first, int last) {
      this.first = first;
      this.last = last;
    }

    /** Days after Monday. */
    int first() {
      return first;
    }

    /** Days after Monday. */
    int last() {
      return last;
    }
  }

  /**
   * A time that a person may have free on each of the days, drawn to the half
   * hour.
   *
   * @param startHour
   *          earliest start
   * @param latestStartHour
   *          latest start
   * @param endHour
   *          earliest end
   * @param latestEndHour
   *          latest end
   * @param chance
   *          of being free on one day
   */
  record Window(Days days, int startHour, int latestStartHour, int endHour, int latestEndHour,
      double chance) {
  }
}
