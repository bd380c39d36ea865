package org.needmatch.internal.report.ical;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A change of the clocks that comes every year on the same weekday of a month.
 *
 * @param first
 *          one that is not after those it stands for
 */
record YearlyChange(ZoneOffsetTransition first, Recurrence rule) {
  /** After so many years the calendar repeats itself. */
  private static final int YEARS = 28;
  private static final int[] ORDINALS = {-1, 1, 2, 3, 4};

  /** Those that all of the changes follow; empty when some follow none. */
  static List<YearlyChange> of(ZoneRules rules, List<ZoneOffsetTransition> changes) {
    if (changes.isEmpty()) {
      return List.of();
    }
    int year = changes.getFirst().getDateTimeBefore().getYear();
    int last = changes.getLast().getDateTimeBefore().getYear();
    var covered = new HashSet<ZoneOffsetTransition>();
    var yearly = new ArrayList<YearlyChange>();
    for (var rule : rules.getTransitionRules()) {
      var recurrence = recurrence(rule, year);
      if (recurrence == null) {
        return List.of();
      }
      yearly.add(new YearlyChange(rule.createTransition(year), recurrence));
      IntStream.rangeClosed(year, last).mapToObj(rule::createTransition).forEach(covered::add);
    }
    return covered.containsAll(changes) ? yearly : List.of();
  }

  private static @Nullable Recurrence recurrence(ZoneOffsetTransitionRule rule, int year) {
    var first = rule.createTransition(year).getDateTimeBefore();
    for (int ordinal : ORDINALS) {
      int nth = ordinal;
      if (IntStream.range(year, year + YEARS)
          .allMatch(y -> isNth(rule.createTransition(y).getDateTimeBefore(), nth, first))) {
        return new Recurrence.Builder(Frequency.YEARLY).byMonth(first.getMonthValue())
            .byDay(nth, DayOfWeek.valueOf(first.getDayOfWeek().name())).build();
      }
    }
    return null;
  }

  private static boolean isNth(LocalDateTime change, int nth, LocalDateTime first) {
    return change.getMonth() == first.getMonth() && change.toLocalTime().equals(first.toLocalTime())
        && change.toLocalDate().equals(change.toLocalDate()
            .with(TemporalAdjusters.dayOfWeekInMonth(nth, first.getDayOfWeek())));
  }
}
