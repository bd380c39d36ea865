package org.needmatch.internal.judge;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;

/** What people were told of the week and what they answered to it. */
final class OfferResponses {
  private final @Nullable LocalDateTime now;
  private final TravelModel journeys;
  private final Commitments commitments;
  private final Map<String, Set<String>> coming = new HashMap<>();
  private final Map<String, Set<String>> keeping = new HashMap<>();
  private final Map<String, Set<String>> notInNeed = new HashMap<>();
  private final Map<String, Set<String>> notInSeries = new HashMap<>();

  OfferResponses(Problem problem, TravelModel journeys) {
    this.journeys = journeys;
    commitments = Commitments.of(problem);
    now = problem.published().from();
    var offers = problem.published().assignments();
    Map<String, String> series = new HashMap<>();
    if (!offers.isEmpty()) {
      problem.needs().forEach(need -> series.put(need.id(), inItsWeek(need)));
    }
    for (var offer : offers) {
      for (var book : books(offer.status().word())) {
        if (book == coming && offer.stays()) {
          keeping.computeIfAbsent(offer.volunteerId(), id -> new HashSet<>()).add(offer.needId());
        }
        var entry = book == notInSeries ? series.getOrDefault(offer.needId(), "") : offer.needId();
        book.computeIfAbsent(offer.volunteerId(), id -> new HashSet<>()).add(entry);
      }
    }
  }

  private List<Map<String, Set<String>>> books(String status) {
    return switch (status) {
      case "declined" -> List.of(notInNeed, notInSeries);
      case "cancelled", "no-show" -> List.of(notInNeed);
      default -> List.of(coming);
    };
  }

  /** The series as it is this week: what is said of it is said for one week. */
  private static String inItsWeek(Need need) {
    var day = need.time().day();
    return day.minusDays(day.getDayOfWeek().getValue()) + "\n" + need.series();
  }

  /** Whether the volunteer was told to be there. */
  boolean expects(Volunteer volunteer, Need need) {
    return coming.getOrDefault(volunteer.id(), Set.of()).contains(need.id());
  }

  /** Whether coming is what a kept plan has the volunteer do. */
  boolean keeps(Volunteer volunteer, Need need) {
    return keeping.getOrDefault(volunteer.id(), Set.of()).contains(need.id());
  }

  /** The code of the rule that these answers break, null when none. */
  @Nullable
  RuleCode broken(Volunteer volunteer, Need need) {
    if (notInNeed.getOrDefault(volunteer.id(), Set.of()).contains(need.id())
        || notInSeries.getOrDefault(volunteer.id(), Set.of()).contains(inItsWeek(need))) {
      return RuleCode.DECLINED;
    }
    if (expects(volunteer, need)) {
      return null;
    }
    if (commitments.isPast(need) || Commitments.begun(need, now)) {
      return RuleCode.BEGUN;
    }
    if (now == null || need.terms().anyTime()) {
      return null;
    }
    var there = now.plusMinutes(journeys.minutesFromHome(volunteer, need));
    return !there.isAfter(need.time().start()) ? null : RuleCode.BEGUN;
  }
}
