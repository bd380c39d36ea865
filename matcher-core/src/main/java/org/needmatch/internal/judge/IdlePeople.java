package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
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
 * @param turns
 *          null when nobody's past sessions are known
 */
public record IdlePeople(int eligible, double loadGini, @Nullable PastTurns turns) {

  /**
   * How past sessions and the plan's lie on the same people, and who waits.
   *
   * @param before
   *          unevenness of past sessions, as {@code loadGini} is of minutes
   * @param after
   *          of past sessions and the plan's
   * @param waitBefore
   *          weeks of whoever waits longest
   * @param waitAfter
   *          the same when the planned weeks are over
   */
  public record PastTurns(int people, double before, double after, int waitBefore, int waitAfter) {
  }

  static IdlePeople of(Problem problem, SeatRules rules, Seating seating) {
    var anySeat = new AnySeat(problem, rules);
    var eligible = problem.volunteers().stream()
        .filter(one -> one.active() && seating.of(one.id()).isEmpty() && anySeat.isFor(one))
        .toList();
    Map<String, Long> minutes = new HashMap<>();
    seating.all().forEach(
        row -> minutes.merge(row.volunteer().id(), row.need().time().minutes(), Long::sum));
    return new IdlePeople(eligible.size(),
        gini(minutes.values().stream().sorted().toList(), eligible.size()),
        turns(problem, eligible.stream().map(Volunteer::id).collect(Collectors.toSet()), seating));
  }

  private static @Nullable PastTurns turns(Problem problem, Set<String> idle, Seating seating) {
    if (problem.volunteers().stream().allMatch(one -> one.recentSessions() == 0)) {
      return null;
    }
    var before = new ArrayList<Long>();
    var after = new ArrayList<Long>();
    int waitBefore = 0;
    int waitAfter = 0;
    for (var one : problem.volunteers()) {
      var rows = seating.of(one.id());
      if (!rows.isEmpty() || idle.contains(one.id())) {
        long past = one.recentSessions();
        before.add(past);
        after.add(past + rows.stream().filter(row -> !row.need().terms().anyTime()).count());
        waitBefore = Math.max(waitBefore, one.weeksWaiting());
        waitAfter = Math.max(waitAfter, rows.isEmpty() ? one.weeksWaiting() + problem.weeks() : 0);
      }
    }
    before.sort(null);
    after.sort(null);
    return new PastTurns(before.size(), gini(before, 0), gini(after, 0), waitBefore, waitAfter);
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
