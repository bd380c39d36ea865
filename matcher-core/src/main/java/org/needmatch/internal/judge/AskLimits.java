package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;

/** Rule 5c: how often people may be asked in a month for nothing. */
final class AskLimits {
  private static final Set<String> FOR_NOTHING = Set.of("declined", "cancelled");

  private final String month;
  private final Map<String, Map<String, Set<String>>> forNothing = new HashMap<>();
  private final Map<String, Set<String>> series = new HashMap<>();
  private final Map<String, Set<String>> commitments = new HashMap<>();

  AskLimits(Problem problem) {
    month = month(problem.week());
    var needs = new HashMap<String, Need>();
    problem.needs().forEach(need -> needs.put(need.id(), need));
    problem.continuity().forEach(row -> remember(series, row.volunteerId(), row.series()));
    problem.pins().forEach(pin -> has(pin.volunteerId(), needs.get(pin.needId())));
    for (var offer : problem.published().assignments()) {
      var need = needs.get(offer.needId());
      var said = offer.status().word();
      if (need == null || "no-show".equals(said)) {
        continue;
      }
      if (FOR_NOTHING.contains(said)) {
        var monday = monday(need);
        remember(forNothing.computeIfAbsent(offer.volunteerId(), id -> new HashMap<>()),
            month(monday), need.series() + "\n" + monday);
      } else {
        has(offer.volunteerId(), need);
      }
    }
  }

  private void has(String volunteerId, @Nullable Need need) {
    if (need != null) {
      remember(series, volunteerId, need.series());
      var commitment = need.terms().commitment();
      if (commitment != null) {
        remember(commitments, volunteerId, commitment);
      }
    }
  }

  private static void remember(Map<String, Set<String>> book, String page, String entry) {
    book.computeIfAbsent(page, key -> new HashSet<>()).add(entry);
  }

  private static LocalDate monday(Need need) {
    var day = need.time().day();
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static String month(LocalDate day) {
    return day.getYear() + "-" + day.getMonthValue();
  }

  /** The rule when the volunteer may not be asked for the need, else null. */
  @Nullable
  RuleCode broken(Volunteer volunteer, Need need) {
    int most = volunteer.limits().asksPerMonth();
    if (most == Integer.MAX_VALUE) {
      return null;
    }
    var weeks = month(monday(need));
    long asked = forNothing.getOrDefault(volunteer.id(), Map.of()).getOrDefault(weeks, Set.of())
        .size();
    if (weeks.equals(month)) {
      asked += volunteer.asks();
    }
    return asked >= most && !theirs(volunteer.id(), need) ? RuleCode.ASKS : null;
  }

  private boolean theirs(String volunteerId, Need need) {
    var commitment = need.terms().commitment();
    return series.getOrDefault(volunteerId, Set.of()).contains(need.series()) || commitment != null
        && commitments.getOrDefault(volunteerId, Set.of()).contains(commitment);
  }
}
