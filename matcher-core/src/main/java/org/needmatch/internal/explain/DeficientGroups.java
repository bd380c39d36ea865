package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.SeatExplanation.DeficientGroup;
import org.needmatch.explain.SeatExplanation.DeficientGroup.Kind;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.IntervalSet;
import org.needmatch.rules.Obstacle;

/**
 * Deficient groups of a week: first among sessions at one time, then among all
 * of the week. Flows are made when they are first asked for. Thread-safe.
 */
public final class DeficientGroups {
  private final Problem problem;
  private final List<Need> needs;
  private final SeatedTeams teams;
  private final EligibleVolunteers candidates;
  private final VolunteerSchedules weeks;
  private final TreeSet<Long> starts = new TreeSet<>();
  private final Map<Long, HallViolatorFinder> cuts = new ConcurrentHashMap<>();
  private volatile @Nullable HallViolatorFinder week;

  public DeficientGroups(Problem problem, SeatedTeams teams, EligibleVolunteers candidates,
      VolunteerSchedules weeks) {
    this.problem = problem;
    this.weeks = weeks;
    needs = problem.needs().stream().filter(need -> need.assignmentMode() == AssignmentMode.ENGINE)
        .sorted(Comparator.comparing((Need need) -> need.time().start()).thenComparing(Need::id))
        .toList();
    this.teams = teams;
    this.candidates = candidates;
    needs.forEach(need -> starts.add(IntervalSet.minute(need.time().start())));
  }

  /** The smallest group that holds the role, null when none was found. */
  @Nullable
  public DeficientGroup around(Need need, Role role) {
    DeficientGroup smallest = null;
    for (long minute : starts.subSet(IntervalSet.minute(need.time().start()),
        IntervalSet.minute(need.time().end()))) {
      var group = cuts.computeIfAbsent(minute, this::at).around(need, role);
      if (group != null && (smallest == null || group.seats().size() < smallest.seats().size())) {
        smallest = group;
      }
    }
    return smallest == null ? week().around(need, role) : smallest;
  }

  private HallViolatorFinder at(long minute) {
    return new HallViolatorFinder(Kind.AT_ONCE,
        seats(needs.stream().filter(need -> !need.terms().anyTime())
            .filter(need -> IntervalSet.minute(need.time().start()) <= minute
                && minute < IntervalSet.minute(need.time().end()))
            .toList()),
        this::mayCome);
  }

  private synchronized HallViolatorFinder week() {
    var made = week;
    if (made == null) {
      made = new HallViolatorFinder(Kind.IN_THE_WEEK, seats(needs), this::mayCome);
      week = made;
    }
    return made;
  }

  private static List<HallViolatorFinder.Seats> seats(List<Need> some) {
    var seats = new ArrayList<HallViolatorFinder.Seats>();
    some.forEach(
        need -> need.roles().forEach(role -> seats.add(new HallViolatorFinder.Seats(need, role))));
    return seats;
  }

  private List<Volunteer> mayCome(HallViolatorFinder.Seats seats) {
    var allowed = candidates.allowed(seats.need(), seats.role()).stream()
        .filter(one -> weeks.obstacles(one, seats.need(), List.of()).stream()
            .allMatch(Obstacle.WholeCommitment.class::isInstance))
        .toList();
    var all = new ArrayList<>(allowed);
    for (var row : teams.in(seats.need(), seats.role())) {
      var there = problem.volunteer(row.volunteerId());
      if (there != null && allowed.stream().noneMatch(one -> one.id().equals(there.id()))) {
        all.add(there);
      }
    }
    return all;
  }
}
