package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;

/** Rules 7 and 8: what one volunteer can do in a week, and in all. */
record WeekRules(TravelModel journeys, JudgedWeeks calendar, Commitments commitments,
    ViolationLog broken) {
  /** Hours that no dates can span. */
  private static final double BEYOND_TIME = 1e13;

  void judge(List<SeatedVolunteer> sessions) {
    var ordered = new ArrayList<>(sessions);
    var volunteer = ordered.getFirst().volunteer();
    ordered.sort(Comparator
        .<SeatedVolunteer, LocalDateTime>comparing(placement -> placement.need().time().start())
        .thenComparingInt(SeatedVolunteer::row));
    times(volunteer,
        ordered.stream().filter(placement -> !placement.need().terms().anyTime()).toList());
    limits(volunteer, ordered);
    cases(volunteer, ordered);
  }

  private void times(Volunteer volunteer, List<SeatedVolunteer> ordered) {
    long reach = longestBetween(volunteer, ordered);
    for (int i = 0; i < ordered.size(); i++) {
      var earlier = ordered.get(i);
      var end = earlier.need().time().end();
      for (int j = i + 1; j < ordered.size(); j++) {
        var later = ordered.get(j);
        var start = later.need().time().start();
        if (!start.isBefore(end.plusMinutes(reach))) {
          break;
        }
        long between = journeys.minutesBetween(volunteer, earlier.need(), later.need());
        if (!inTime(earlier.need(), later.need(), between)) {
          broken.together(RuleCode.OVERLAP, List.of(volunteer.id()), List.of(earlier, later),
              ViolationMessages.overlap(earlier, later, between));
        }
      }
    }
  }

  /**
   * At least as many minutes as any two of the sessions need between them: the
   * longest way that is listed, and of straight lines, by way of the first place,
   * none is longer than twice the one to the furthest.
   */
  private long longestBetween(Volunteer volunteer, List<SeatedVolunteer> ordered) {
    var places = ordered.stream().map(placement -> TravelModel.meets(volunteer, placement.need()))
        .filter(Objects::nonNull).toList();
    long furthest = 0;
    for (var place : places) {
      furthest = Math.max(furthest, journeys.minutes(volunteer, places.getFirst(), place));
    }
    return Math.max(2 * furthest + 1, journeys.longestListed(volunteer))
        + journeys.travel().bufferMinutes();
  }

  static boolean inTime(Need earlier, Need later, long minutesBetween) {
    return !later.time().start().isBefore(earlier.time().end().plusMinutes(minutesBetween));
  }

  /** The most whole minutes whose hours keep the limit. */
  static long minutesAWeek(WorkloadLimits limits) {
    double most = limits.hoursPerWeek() + TravelModel.TOLERANCE;
    if (most > BEYOND_TIME) {
      return Long.MAX_VALUE;
    }
    long minutes = (long) (most * 60);
    while (minutes > 0 && minutes / 60.0 > most) {
      minutes--;
    }
    while ((minutes + 1) / 60.0 <= most) {
      minutes++;
    }
    return minutes;
  }

  private void limits(Volunteer volunteer, List<SeatedVolunteer> all) {
    var limits = volunteer.limits();
    var weeks = new TreeMap<LocalDate, List<SeatedVolunteer>>();
    for (var one : all) {
      weeks.computeIfAbsent(calendar.mondayOf(one.need()), monday -> new ArrayList<>()).add(one);
    }
    weeks.values().forEach(week -> {
      long minutes = week.stream().mapToLong(one -> one.need().time().minutes()).sum();
      if (minutes > minutesAWeek(limits)) {
        limit(RuleCode.HOURS_WEEK, volunteer, week, minutes / 60.0 + " hours in the week",
            String.valueOf(limits.hoursPerWeek()));
      }
      var sessions = week.stream().filter(one -> !one.need().terms().anyTime()).toList();
      if (sessions.size() > limits.sessionsPerWeek()) {
        limit(RuleCode.SESSIONS_WEEK, volunteer, sessions,
            sessions.size() + " sessions in the week", String.valueOf(limits.sessionsPerWeek()));
      }
    });
    var days = new TreeMap<LocalDate, List<SeatedVolunteer>>();
    for (var session : all) {
      if (!session.need().terms().anyTime()) {
        days.computeIfAbsent(session.need().time().day(), day -> new ArrayList<>()).add(session);
      }
    }
    days.forEach((day, onDay) -> {
      if (onDay.size() > limits.sessionsPerDay()) {
        limit(RuleCode.SESSIONS_DAY, volunteer, onDay, onDay.size() + " sessions on " + day,
            String.valueOf(limits.sessionsPerDay()));
      }
    });
  }

  /** A commitment is as many cases as the need left of it that is most. */
  private void cases(Volunteer volunteer, List<SeatedVolunteer> all) {
    var cases = new TreeMap<String, Integer>();
    for (var one : all) {
      var commitment = commitments.of(one.need());
      var key = commitment == null ? "n" + one.need().id() : "c" + commitment;
      cases.merge(key, commitments.cases(one.need()), Math::max);
    }
    long sum = cases.values().stream().mapToLong(Integer::longValue).sum();
    if (sum > volunteer.limits().cases()) {
      limit(RuleCode.CASES, volunteer,
          all.stream().filter(one -> commitments.cases(one.need()) > 0).toList(), sum + " cases",
          String.valueOf(volunteer.limits().cases()));
    }
  }

  private void limit(RuleCode rule, Volunteer volunteer, List<SeatedVolunteer> sessions,
      String given, String limit) {
    broken.together(rule, List.of(volunteer.id()), sessions,
        ViolationMessages.limit(volunteer, given, limit));
  }
}
