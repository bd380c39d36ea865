package org.needmatch.internal.explain;

import java.util.Locale;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.NeedWorth;

/** Points as a share of all the weighted need of a week. Immutable. */
public final class NeedShare {
  private final long total;

  /** Cost: linear in roles. */
  public NeedShare(Problem problem) {
    var worth = new NeedWorth(problem);
    long sum = 0;
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        sum += worth.points(need, role, role.wanted());
      }
    }
    total = sum;
  }

  /** 100 times points by total, 0 when there is no need at all. */
  public double percent(long points) {
    return total == 0 ? 0 : 100.0 * points / total;
  }

  /** The same in words, without a sign, such as {@code 0.25 %}. */
  public String words(long points) {
    return String.format(Locale.ROOT, "%.2f %%", Math.abs(percent(points)));
  }
}
