package org.needmatch.internal.replan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;

/**
 * Rows of earlier weeks as proposals for the weeks planned: of one session a
 * week in the same series, on the same day of the week where there are several.
 * Of each series its last week counts, so that who was there at the end stays.
 * What was answered then was answered for then. Of a plan that holds rows of
 * the weeks planned, those alone count: who was there before has already been
 * told what comes. Stateless.
 */
public final class SeriesProjection {
  private SeriesProjection() {
  }

  /** Rows dated in another week by their series; all others as they are. */
  public static PublishedPlan of(Problem problem, PublishedPlan plan) {
    var days = Stream.concat(plan.earlierDays().stream(), plan.rows().stream())
        .filter(row -> row.status().stands() && row.active() != null && isElsewhere(problem, row))
        .toList();
    return new PublishedPlan(rows(problem, plan.rows()), rows(problem, plan.earlierRefusals()),
        days);
  }

  private static List<PublishedRow> rows(Problem problem, List<PublishedRow> rows) {
    if (rows.stream().anyMatch(row -> row.date() != null && !isElsewhere(problem, row))) {
      return rows.stream().filter(row -> !isElsewhere(problem, row)).toList();
    }
    var last = new HashMap<String, LocalDate>();
    rows.stream().filter(row -> row.status().stands() || row.status() == ResponseStatus.NO_SHOW)
        .forEach(row -> last.merge(row.series(), monday(row),
            (one, other) -> one.isAfter(other) ? one : other));
    var result = new ArrayList<PublishedRow>();
    Set<Placement> proposed = new HashSet<>();
    for (var row : rows) {
      if (!isElsewhere(problem, row)) {
        result.add(row);
        continue;
      }
      boolean ended = monday(row).isBefore(last.getOrDefault(row.series(), LocalDate.MIN));
      for (var need : ended || row.status() == ResponseStatus.DECLINED
          ? List.<Need>of()
          : needs(problem, row)) {
        var seat = row.assignment();
        var next = new PublishedRow(
            Assignment.of(need.id(), seat.role(), seat.seat(), seat.volunteerId()), need.series(),
            ResponseStatus.PROPOSED, row.pinned(), need.time().day());
        if (proposed.add(next.placement())) {
          result.add(next);
        }
      }
    }
    return result;
  }

  private static boolean isElsewhere(Problem problem, PublishedRow row) {
    var date = row.date();
    return date != null && (date.isBefore(problem.week())
        || !date.isBefore(problem.week().plusWeeks(problem.weeks())));
  }

  private static LocalDate monday(PublishedRow row) {
    var date = row.date();
    return date == null
        ? LocalDate.MIN
        : date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** One need of the row's series for each week that has any. */
  private static Iterable<Need> needs(Problem problem, PublishedRow row) {
    var date = row.date();
    Map<LocalDate, Need> found = new LinkedHashMap<>();
    for (var need : problem.needs()) {
      if (need.series().equals(row.series()) && (date == null || !found.containsKey(need.monday())
          || need.time().day().getDayOfWeek() == date.getDayOfWeek())) {
        found.put(need.monday(), need);
      }
    }
    return found.values();
  }
}
