package org.needmatch.internal.metrics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.plan.Plan;

/**
 * How far a plan gives people what they want to give at least.
 *
 * @param people
 *          who want to give at least something, active or not
 * @param peopleMet
 *          those of them who do in every planned week
 * @param hoursWished
 *          of all of them in all weeks
 * @param hoursShort
 *          missing from these
 * @param hoursOffered
 *          of all seats of all needs: less than {@code hoursWished} means that
 *          no plan can give everybody what they want
 */
public record DesiredMinimumCounts(int people, int peopleMet, double hoursWished, double hoursShort,
    double hoursOffered) {

  /** Cost: linear. */
  public static DesiredMinimumCounts of(Problem problem, Plan plan) {
    long offered = 0;
    for (var need : problem.needs()) {
      offered += need.time().minutes() * need.roles().stream().mapToLong(Role::wanted).sum();
    }
    var given = new HashMap<String, Map<LocalDate, Long>>();
    var counted = new HashSet<List<String>>();
    for (var row : plan.assignments()) {
      var need = problem.need(row.needId());
      if (need != null && counted.add(List.of(row.needId(), row.volunteerId()))) {
        given.computeIfAbsent(row.volunteerId(), id -> new HashMap<>()).merge(week(problem, need),
            need.time().minutes(), Long::sum);
      }
    }
    int people = 0;
    int met = 0;
    long wished = 0;
    long missing = 0;
    for (var volunteer : problem.volunteers()) {
      int minutes = volunteer.limits().minimum().minutesPerWeek();
      if (minutes > 0) {
        long lacks = 0;
        var weeks = given.getOrDefault(volunteer.id(), Map.of());
        for (int week = 0; week < problem.weeks(); week++) {
          lacks += Math.max(0, minutes - weeks.getOrDefault(problem.week().plusWeeks(week), 0L));
        }
        people++;
        met += lacks == 0 ? 1 : 0;
        wished += (long) minutes * problem.weeks();
        missing += lacks;
      }
    }
    return new DesiredMinimumCounts(people, met, wished / 60.0, missing / 60.0, offered / 60.0);
  }

  /** A session at the midnight that ends the last Sunday is of the last week. */
  private static LocalDate week(Problem problem, Need need) {
    var monday = need.time().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var last = problem.week().plusWeeks(problem.weeks() - 1L);
    return monday.isAfter(last) ? last : monday;
  }

  /**
   * Whether no plan can give everybody what they want, since seats are too few.
   */
  public boolean outOfReach() {
    return hoursOffered < hoursWished;
  }
}
