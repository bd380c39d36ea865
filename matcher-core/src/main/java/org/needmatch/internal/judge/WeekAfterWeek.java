package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.Need;

/**
 * Commitments of which a week and the next both have a session, with at least
 * five days between the two.
 */
final class WeekAfterWeek {
  private static final int SHORTEST_STEP = 6;
  private static final int LONGEST_STEP = 13;

  private WeekAfterWeek() {
  }

  /** Their names. */
  static Set<String> among(List<Need> needs) {
    Map<String, Set<LocalDate>> days = new HashMap<>();
    for (var need : needs) {
      var name = need.terms().commitment();
      if (name != null) {
        days.computeIfAbsent(name, any -> new HashSet<>()).add(need.time().start().toLocalDate());
      }
    }
    Set<String> found = new HashSet<>();
    days.forEach((name, all) -> {
      for (var day : all) {
        for (int step = SHORTEST_STEP; step <= LONGEST_STEP; step++) {
          if (all.contains(day.plusDays(step))
              && weekNumber(day.plusDays(step)) == weekNumber(day) + 1) {
            found.add(name);
          }
        }
      }
    });
    return found;
  }

  /** Weeks from Monday to Sunday; 5 January 1970 was a Monday. */
  private static long weekNumber(LocalDate day) {
    return Math.floorDiv(day.toEpochDay() - 4, 7);
  }
}
