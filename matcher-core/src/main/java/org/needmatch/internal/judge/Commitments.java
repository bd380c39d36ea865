package org.needmatch.internal.judge;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;

/**
 * The needs that are still to be taken all together. One that has begun by the
 * time given, that somebody is on the way to, or that somebody was at or was
 * missed at, stands alone from then on. Immutable.
 */
public final class Commitments {
  private static final int DAYS_A_WEEK = 7;

  private final Map<String, List<Need>> needs = new HashMap<>();
  private final Set<String> past = new HashSet<>();

  private Commitments() {
  }

  /** Sorts the problem's needs. Cost: linear. */
  public static Commitments of(Problem problem) {
    var commitments = new Commitments();
    var visited = visited(problem);
    for (var need : problem.needs()) {
      var name = need.terms().commitment();
      if (name != null
          && (visited.contains(need.id()) || begun(need, problem.published().from()))) {
        commitments.past.add(need.id());
      } else if (name != null) {
        commitments.needs.computeIfAbsent(name, id -> new ArrayList<>()).add(need);
      }
    }
    return commitments;
  }

  /** Needs that somebody was at, was missed at, or has left home for. */
  private static Set<String> visited(Problem problem) {
    var visited = new HashSet<String>();
    Map<String, Volunteer> people = new HashMap<>();
    Map<String, Need> sessions = new HashMap<>();
    if (!problem.published().assignments().isEmpty()) {
      problem.volunteers().forEach(volunteer -> people.put(volunteer.id(), volunteer));
      problem.needs().forEach(need -> sessions.put(need.id(), need));
    }
    var now = problem.published().from();
    var journeys = new TravelModel(problem);
    for (var offer : problem.published().assignments()) {
      boolean there = switch (offer.status().word()) {
        case "done", "no-show" -> true;
        case "proposed", "accepted" -> now != null && hasLeft(people.get(offer.volunteerId()),
            sessions.get(offer.needId()), journeys, now);
        default -> false;
      };
      if (there) {
        visited.add(offer.needId());
      }
    }
    return visited;
  }

  private static boolean hasLeft(@Nullable Volunteer volunteer, @Nullable Need need,
      TravelModel journeys, LocalDateTime now) {
    return volunteer != null && need != null && !need.terms().anyTime() && ChronoUnit.MINUTES
        .between(now, need.time().start()) <= journeys.minutesFromHome(volunteer, need);
  }

  /**
   * A need without a clock time begins, at the latest, when the last day of its
   * week ends.
   */
  static boolean begun(Need need, @Nullable LocalDateTime now) {
    if (now == null) {
      return false;
    }
    if (!need.terms().anyTime()) {
      return ChronoUnit.MINUTES.between(need.time().start(), now) >= 0;
    }
    var day = need.time().day();
    var sunday = day.plusDays(DAYS_A_WEEK - day.getDayOfWeek().getValue());
    return sunday.isBefore(now.toLocalDate());
  }

  /** What the need is left of, null when it stands alone. */
  public @Nullable String of(Need need) {
    return past.contains(need.id()) ? null : need.terms().commitment();
  }

  /** Whether the need was part of a commitment and has begun. */
  boolean isPast(Need need) {
    return past.contains(need.id());
  }

  /** What the need is of a caseload: its rest is the case, when it has begun. */
  public int cases(Need need) {
    return isPast(need) ? 0 : need.terms().cases();
  }

  /** The need with all that is left of its commitment. */
  List<Need> with(Need need) {
    var name = of(need);
    return name == null ? List.of(need) : needs.getOrDefault(name, List.of(need));
  }
}
