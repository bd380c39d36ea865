package org.needmatch.internal.statement;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VettingRecord.ActivityDay;

/**
 * Days of activity beside the plan that are counted with its own.
 *
 * @param days
 *          of people, each of somebody's days once
 * @param people
 *          volunteers of whom such days are known
 * @param from
 *          the first of them, null when none is known
 * @param to
 *          the last of them
 */
public record KnownDays(int days, int people, @Nullable LocalDate from, @Nullable LocalDate to) {

  static KnownDays of(Problem problem) {
    int count = 0;
    int people = 0;
    var all = new TreeSet<LocalDate>();
    for (var volunteer : problem.volunteers()) {
      var own = new TreeSet<>(
          volunteer.vetting().history().stream().map(ActivityDay::day).toList());
      count += own.size();
      people += own.isEmpty() ? 0 : 1;
      all.addAll(own);
    }
    return all.isEmpty()
        ? new KnownDays(0, 0, null, null)
        : new KnownDays(count, people, all.getFirst(), all.getLast());
  }
}
