package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

/**
 * Who has no seat and might have had one, and how the work is spread.
 *
 * @param eligible
 *          volunteers without a seat who break no rule of a single seat in one
 *          that the engine fills
 * @param loadGini
 *          of the minutes of everybody placed and everybody eligible: half the
 *          mean difference of two of them, as a part of the mean
 */
public record IdlePeople(int eligible, double loadGini) {

  static IdlePeople of(Problem problem, SeatRules rules, Seating seating) {
    var byTime = new LinkedHashMap<TimeSpan, List<Need>>();
    var anyTime = new ArrayList<Need>();
    for (var need : problem.needs()) {
      if (!SeatRules.peopleDecide(need)) {
        (need.terms().anyTime()
            ? anyTime
            : byTime.computeIfAbsent(need.time(), time -> new ArrayList<>())).add(need);
      }
    }
    long eligible = problem.volunteers().stream()
        .filter(one -> one.active() && seating.of(one.id()).isEmpty())
        .filter(one -> anyOf(anyTime, one, rules)
            || byTime.entrySet().stream().anyMatch(entry -> SeatRules.available(one, entry.getKey())
                && anyOf(entry.getValue(), one, rules)))
        .count();
    Map<String, Long> minutes = new HashMap<>();
    seating.all().forEach(
        row -> minutes.merge(row.volunteer().id(), row.need().time().minutes(), Long::sum));
    return new IdlePeople((int) eligible,
        gini(minutes.values().stream().sorted().toList(), eligible));
  }

  private static boolean anyOf(List<Need> needs, Volunteer one, SeatRules rules) {
    return needs.stream().anyMatch(
        need -> need.roles().stream().anyMatch(role -> rules.firstBroken(one, need, role) == null));
  }

  /** Of the shares, sorted, and so many of nothing. */
  private static double gini(List<Long> shares, long zeros) {
    double sum = 0;
    double ranked = 0;
    long rank = zeros;
    for (long share : shares) {
      rank++;
      sum += share;
      ranked += (double) rank * share;
    }
    return sum == 0 ? 0 : 2 * ranked / (rank * sum) - (rank + 1.0) / rank;
  }
}
