package org.needmatch.internal.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.rules.Objective;
import org.needmatch.metrics.ValueRate;

/** What the roles of a problem's needs are worth, in points and in money. */
public final class NeedWorth {
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private final Objective objective;
  private final Map<String, BigDecimal> hourlyValues = new HashMap<>();
  private final @Nullable ValueRate rate;

  /** Reads weights and hourly values of the problem. */
  public NeedWorth(Problem problem) {
    this(problem, null);
  }

  /**
   * The same with a rate for all needs whose initiative names no hourly value.
   */
  public NeedWorth(Problem problem, @Nullable ValueRate rate) {
    this.rate = rate;
    objective = new Objective(problem);
    for (var initiative : problem.initiatives()) {
      if (initiative.hourlyValue() != null) {
        hourlyValues.put(initiative.id(), initiative.hourlyValue());
      }
    }
  }

  /** The role with so many seats filled, in a need that runs. */
  public long points(Need need, Role role, int filled) {
    long points = 0;
    for (int rank = 1; rank <= Math.min(filled, role.wanted()); rank++) {
      points += seat(need, role, rank);
    }
    return points;
  }

  /**
   * A seat of a need that runs.
   *
   * @param rank
   *          1 for the first filled seat of the role, and so on
   */
  public long seat(Need need, Role role, int rank) {
    long unit = objective.unit(need);
    return rank <= role.core() ? unit : objective.extra(unit);
  }

  /** Currency per volunteer hour, null when there is no rate for the need. */
  public @Nullable BigDecimal hourlyValue(Need need) {
    var own = need.initiative() == null ? null : hourlyValues.get(need.initiative());
    return own == null && rate != null ? rate.hourly() : own;
  }

  /**
   * The value of the time of one filled seat, rounded half up to two decimals;
   * null when there is no rate for the need.
   */
  public @Nullable BigDecimal seatValue(Need need) {
    var hourly = hourlyValue(need);
    return hourly == null
        ? null
        : hourly.multiply(BigDecimal.valueOf(need.time().minutes())).divide(MINUTES, 2,
            RoundingMode.HALF_UP);
  }
}
