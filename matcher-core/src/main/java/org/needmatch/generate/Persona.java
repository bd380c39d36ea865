package org.needmatch.generate;

import static org.needmatch.generate.Persona.Days.SATURDAY;
import static org.needmatch.generate.Persona.Days.SUNDAY;
import static org.needmatch.generate.Persona.Days.WEEKDAY;

import java.util.List;

/** How people's weeks differ. */
enum Persona {
  WORKING(0.55, 25, 64, List.of(new Window(WEEKDAY, 17, 19, 20, 23, 0.3),
      new Window(WEEKDAY, 9, 10, 12, 16, 0.06), new Window(SATURDAY, 9, 10, 12, 17, 0.4),
      new Window(SUNDAY, 9, 11, 13, 18, 0.3))), RETIRED(
          0.3, 65, 84,
          List.of(new Window(WEEKDAY, 9, 10, 12, 14, 0.35),
              new Window(WEEKDAY, 13, 14, 16, 19, 0.3), new Window(SATURDAY, 9, 11, 13, 16, 0.1),
              new Window(SUNDAY, 13, 14, 16, 18, 0.1))), STUDENT(
                  0.15, 16, 24,
                  List.of(new Window(WEEKDAY, 14, 16, 18, 20, 0.25),
                      new Window(WEEKDAY, 17, 19, 21, 24, 0.25),
                      new Window(SATURDAY, 10, 12, 14, 19, 0.35),
                      new Window(SUNDAY, 10, 12, 14, 20, 0.35)));

  /** Days that are alike. */
  enum Days {
    WEEKDAY(0, 4), SATURDAY(5, 5), SUNDAY(6, 6);

    private final int first;
    private final int last;

    Days(int first, int last) {
      this.first = first;
      this.last = last;
    }

    int first() {
      return first;
    }

    int last() {
      return last;
    }
  }

  /**
   * A time that a person may have free on each of the days.
   *
   * @param fromHour
   *          earliest start; {@code toHour} is the latest
   * @param untilHour
   *          earliest end; {@code atLatestHour} is the latest
   * @param chance
   *          of being free on one day
   */
  record Window(Days days, int fromHour, int toHour, int untilHour, int atLatestHour,
      double chance) {
  }

  private final double share;
  private final int youngest;
  private final int oldest;
  private final List<Window> windows;

  Persona(double share, int youngest, int oldest, List<Window> windows) {
    this.share = share;
    this.youngest = youngest;
    this.oldest = oldest;
    this.windows = windows;
  }

  double share() {
    return share;
  }

  /** In whole years. */
  int youngest() {
    return youngest;
  }

  int oldest() {
    return oldest;
  }

  List<Window> windows() {
    return windows;
  }
}
