package org.needmatch.internal.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.rules.Attendance;
import org.needmatch.internal.rules.Objective;
import org.needmatch.metrics.ValueRate;
import org.needmatch.plan.Assignment;

/** What the roles of a problem's needs are worth, in points and in money. */
public final class NeedWorth {
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private final Objective objective;
  private final Map<String, BigDecimal> hourlyValues = new HashMap<>();
  private final @Nullable ValueRate rate;
  private final Attendance attendance;
  private final Problem problem;

  /** Reads weights and hourly values of the problem. */
  public NeedWorth(Problem problem) {
    this(problem, null);
  }

  /**
   * The same with a rate for all needs whose initiative names no hourly value.
   */
  public NeedWorth(Problem problem, @Nullable ValueRate rate) {
    this.rate = rate;
    this.problem = problem;
    objective = new Objective(problem);
    attendance = new Attendance(problem);
    for (var initiative : problem.initiatives()) {
      if (initiative.hourlyValue() != null) {
        hourlyValues.put(initiative.id(), initiative.hourlyValue());
      }
    }
  }

  /**
   * The role with the people of these rows, in a need that runs. Where it counts
   * who is likely to come, the best chances have the core seats.
   */
  public long points(Need need, Role role, List<Assignment> crew) {
    if (!attendance.counts()) {
      return points(need, role, crew.size());
    }
    return expected(need, role, people(crew));
  }

  /**
   * What one person more brings.
   *
   * @param more
   *          null for somebody who comes without doubt
   */
  public long gain(Need need, Role role, List<Assignment> crew, @Nullable Volunteer more) {
    return with(need, role, crew, more) - points(need, role, crew);
  }

  private long with(Need need, Role role, List<Assignment> crew, @Nullable Volunteer more) {
    if (!attendance.counts()) {
      return points(need, role, crew.size() + 1);
    }
    var people = people(crew);
    people.add(more);
    return expected(need, role, people);
  }

  private List<@Nullable Volunteer> people(List<Assignment> crew) {
    var people = new ArrayList<@Nullable Volunteer>();
    crew.forEach(row -> people.add(problem.volunteer(row.volunteerId())));
    return people;
  }

  private long expected(Need need, Role role, List<@Nullable Volunteer> people) {
    var chances = people.stream()
        .map(one -> one == null ? Attendance.CERTAIN : attendance.chance(one, need))
        .sorted(Comparator.reverseOrder()).limit(role.wanted()).toList();
    long points = 0;
    for (int rank = 1; rank <= chances.size(); rank++) {
      points += Attendance.points(seat(need, role, rank), chances.get(rank - 1));
    }
    return points;
  }

  /** The role with so many people who come without doubt, in a need that runs. */
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
