package org.needmatch.internal.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.SessionLocation;
import org.needmatch.internal.geo.TravelTimes;

/**
 * What a filled seat is worth, in points of weighted need and in minutes.
 * Immutable and thread-safe.
 */
public final class Objective {
  private static final SoftWeight[] WEIGHTS = SoftWeight.values();

  private final Settings settings;
  private final long[] weights;
  private final TravelTimes travel;
  private final Map<String, Double> areaWeights = new HashMap<>();
  private final Map<String, Double> initiativeWeights = new HashMap<>();
  private final Map<String, Set<String>> seriesOf = new HashMap<>();
  private final PublishedAssignmentIndex told;

  /** Cost: linear in areas, initiatives, continuity rows and offers. */
  public Objective(Problem problem) {
    settings = problem.settings();
    weights = Arrays.stream(WEIGHTS).mapToLong(settings.softWeights()::of).toArray();
    travel = TravelTimes.of(problem);
    for (Area area : problem.areas()) {
      areaWeights.put(area.id(), area.weight());
    }
    for (Initiative initiative : problem.initiatives()) {
      initiativeWeights.put(initiative.id(), initiative.weight());
    }
    for (var member : problem.continuity()) {
      seriesOf.computeIfAbsent(member.volunteerId(), id -> new HashSet<>()).add(member.series());
    }
    told = PublishedAssignmentIndex.of(problem);
  }

  /** Points of a core seat, at least 1. */
  public long unit(Need need) {
    double product = (need.area() == null ? 1 : areaWeights.getOrDefault(need.area(), 1.0))
        * (need.initiative() == null ? 1 : initiativeWeights.getOrDefault(need.initiative(), 1.0))
        * need.priority();
    if (settings.pointsPer() == PointsUnit.HOUR) {
      product *= need.time().hours();
    }
    return Math.max(1, Math.round(1000 * product));
  }

  /** Points of a seat above the core, for a unit. */
  public long extra(long unit) {
    return settings.extraSeatValue().multiply(BigDecimal.valueOf(unit))
        .setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  /**
   * Minutes of travel from home to the session, 0 when remote, when the person
   * served travels, or without a home.
   */
  public int travelMinutes(Volunteer volunteer, Need need) {
    var home = volunteer.home();
    var place = SessionLocation.travelledTo(need);
    return place == null || home == null
        ? 0
        : travel.fromHome(home, place, volunteer.travelMode(), need.time().start().toLocalTime())
            .minutes();
  }

  /** The soft level of one filled seat, in minutes. */
  public long soft(Volunteer volunteer, Need need) {
    return soft(volunteer, need, travelMinutes(volunteer, need));
  }

  private long soft(Volunteer volunteer, Need need, int travelMinutes) {
    long soft = 0;
    for (var weight : WEIGHTS) {
      long each = weights[weight.ordinal()];
      soft += each == 0 ? 0 : each * times(weight, volunteer, need, travelMinutes);
    }
    return soft;
  }

  /** How often a weight counts. */
  private long times(SoftWeight weight, Volunteer volunteer, Need need, int travelMinutes) {
    return switch (weight) {
      case TRAVEL_MINUTE -> -travelMinutes;
      case PREFERS -> once(!volunteer.prefers().isEmpty() && need.initiative() != null
          && volunteer.prefers().contains(need.initiative()));
      case CONTINUES -> once(continues(volunteer, need));
      case STAYS -> once(told.stays(volunteer, need));
      case WEEK_WAITING ->
        Math.min(volunteer.weeksWaiting(), weights[SoftWeight.WEEKS_WAITING_CAP.ordinal()]);
      case WEEKS_WAITING_CAP -> 0;
      case SPREAD -> need.terms().anyTime() ? 0 : -volunteer.recentSessions();
    };
  }

  private static long once(boolean holds) {
    return holds ? 1 : 0;
  }

  /**
   * Minutes gained in one week by giving so many: each counts as far as the
   * volunteer wants to give at least so much.
   */
  public long desiredMinimum(Volunteer volunteer, long minutesInWeek) {
    return Math.min(minutesInWeek, volunteer.limits().minimum().minutesPerWeek());
  }

  /**
   * Minutes lost by so many sessions of one volunteer in the plan, beside what
   * each loses by those of the weeks before: the second counts the first, the
   * third counts two.
   */
  public long crowding(long sessions) {
    return weights[SoftWeight.SPREAD.ordinal()] * (sessions * (sessions - 1) / 2);
  }

  /** Whether the volunteer was in the need's series last time. */
  public boolean continues(Volunteer volunteer, Need need) {
    return seriesOf.getOrDefault(volunteer.id(), Set.of()).contains(need.series());
  }
}
