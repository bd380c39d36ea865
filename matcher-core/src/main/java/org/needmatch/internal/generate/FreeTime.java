package org.needmatch.internal.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.TimeSpan;

/** When a person is free. */
final class FreeTime {
  /** People who stay up: evening windows that last into the night. */
  private static final double NIGHT_OWLS = 0.1;
  private static final int NIGHT_END_HOUR = 27;

  private FreeTime() {
  }

  /**
   * Windows as the persona has them, and more of the same until they are as long
   * as the hours that the person gives.
   */
  static List<TimeSpan> windows(Persona persona, double hours, LocalDate monday,
      DensityParameters steering, RandomStream dice) {
    boolean owl = dice.chance(NIGHT_OWLS);
    var free = new ArrayList<TimeSpan>();
    for (var window : persona.windows()) {
      for (int day = window.days().first(); day <= window.days().last(); day++) {
        var span = span(window, monday.plusDays(day), owl, steering, dice);
        if (dice.chance(steering.opened(window.chance()))) {
          free.add(span);
        }
      }
    }
    while (free.stream().mapToDouble(TimeSpan::hours).sum() < hours) {
      var window = dice.pick(persona.windows());
      int day = dice.between(window.days().first(), window.days().last());
      var span = span(window, monday.plusDays(day), owl, steering, dice);
      if (free.stream().noneMatch(span::overlaps)) {
        free.add(span);
      }
    }
    return free;
  }

  private static TimeSpan span(Persona.Window window, LocalDate day, boolean owl,
      DensityParameters steering, RandomStream dice) {
    int start = 30 * dice.between(window.startHour() * 2, window.latestStartHour() * 2);
    int end = 30 * dice.between(window.endHour() * 2, window.latestEndHour() * 2);
    if (owl && window.endHour() >= 20) {
      end = NIGHT_END_HOUR * 60;
    }
    start -= steering.stretch();
    end = Math.min(end + steering.stretch(), NIGHT_END_HOUR * 60);
    return TimeSpan.of(day, start, end > 1440 ? end - 1440 : end);
  }
}
