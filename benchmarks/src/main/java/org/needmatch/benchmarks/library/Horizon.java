package org.needmatch.benchmarks.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

/**
 * Moves a week's sessions and free time onto fewer days, or spreads the
 * sessions over several weeks.
 *
 * @param days
 *          fewer than 7, or a multiple of 7
 */
record Horizon(LocalDate monday, int days) {
  private static final int WEEK = 7;

  private int weeks() {
    return Math.max(1, days / WEEK);
  }

  /**
   * The sessions, one after the other to the first week, the second and so on.
   */
  List<Need> onAll(List<Need> needs) {
    var moved = new ArrayList<Need>();
    for (var need : needs) {
      moved.add(need.toBuilder(need.id()).time(later(folded(need.time()), moved.size() % weeks()))
          .build());
    }
    return moved;
  }

  /** The volunteer with the same free time every week. */
  Volunteer on(Volunteer one) {
    return one.toBuilder().available(everyWeek(one.available()))
        .unavailable(everyWeek(one.unavailable())).build();
  }

  private List<TimeSpan> everyWeek(List<TimeSpan> spans) {
    var all = new ArrayList<TimeSpan>();
    for (int week = 0; week < weeks(); week++) {
      for (var span : spans) {
        all.add(later(folded(span), week));
      }
    }
    return all;
  }

  private TimeSpan folded(TimeSpan span) {
    long day = ChronoUnit.DAYS.between(monday, span.day());
    long to = days < WEEK ? Math.floorMod(day, (long) days) : day;
    return moved(span, to - day);
  }

  private static TimeSpan later(TimeSpan span, int weeks) {
    return moved(span, (long) weeks * WEEK);
  }

  private static TimeSpan moved(TimeSpan span, long days) {
    LocalDateTime start = span.start().plusDays(days);
    return new TimeSpan(start, span.end().plusDays(days));
  }
}
