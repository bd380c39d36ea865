package org.needmatch.internal.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.rules.Objective;
import org.needmatch.internal.rules.PinReview;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/**
 * A row of a plan with its problem beside it.
 *
 * @param travelKm
 *          from home, 0 when remote or when the person served travels
 * @param travelMinutes
 *          the same in minutes, rounded up
 * @param points
 *          weighted need that the seat meets; core seats come first
 * @param continues
 *          whether the volunteer was in the series last time
 * @param pinned
 *          whether the row is a pin that is kept
 */
public record PlannedSeat(Assignment assignment, Need need, Volunteer volunteer, double travelKm,
    int travelMinutes, long points, boolean continues, boolean pinned) {

  private static final Comparator<PlannedSeat> ORDER = Comparator
      .comparing((PlannedSeat seat) -> seat.need.time().start())
      .thenComparing(seat -> seat.assignment.needId()).thenComparing(seat -> seat.assignment.role())
      .thenComparingInt(seat -> seat.assignment.seat())
      .thenComparing(seat -> seat.assignment.volunteerId());

  /** Kilometres from home as figures add them up: up to two decimals. */
  public BigDecimal roundedKm() {
    return Journey.rounded(travelKm);
  }

  /** Kilometres from home as they are told of one person. */
  public long toldKm() {
    return Journey.toldKm(travelKm);
  }

  /** Minutes from home as they are told of one person. */
  public int toldMinutes() {
    return Journey.toldMinutes(travelMinutes);
  }

  /**
   * Every row of the plan that names a need, role and volunteer of the problem,
   * by date, start, need, role and seat.
   */
  public static List<PlannedSeat> of(Problem problem, Plan plan) {
    return new Reckoning(problem, plan).seats();
  }

  private static final class Reckoning {
    private final Problem problem;
    private final SeatedTeams teams;
    private final NeedWorth worth;
    private final Objective objective;
    private final Journey journey;
    private final Set<Placement> pins;

    Reckoning(Problem problem, Plan plan) {
      this.problem = problem;
      teams = SeatedTeams.of(problem, plan);
      worth = new NeedWorth(problem);
      objective = new Objective(problem);
      journey = new Journey(problem);
      pins = new HashSet<>(PinReview.of(problem).kept());
      pins.retainAll(new HashSet<>(problem.pins()));
    }

    List<PlannedSeat> seats() {
      var seats = new ArrayList<PlannedSeat>();
      for (var need : problem.needs()) {
        boolean runs = teams.runs(need);
        for (var role : need.roles()) {
          int rank = 0;
          for (var row : teams.in(need, role)) {
            rank++;
            var volunteer = problem.volunteer(row.volunteerId());
            if (volunteer != null) {
              seats.add(seat(row, need, role, volunteer, runs ? rank : 0));
            }
          }
          for (var row : teams.surplus(need)) {
            var volunteer = problem.volunteer(row.volunteerId());
            if (volunteer != null && row.role().equals(role.name())) {
              seats.add(seat(row, need, role, volunteer, 0));
            }
          }
        }
      }
      seats.sort(ORDER);
      return List.copyOf(seats);
    }

    private PlannedSeat seat(Assignment row, Need need, Role role, Volunteer volunteer, int rank) {
      return new PlannedSeat(row, need, volunteer, journey.km(volunteer, need),
          objective.travelMinutes(volunteer, need),
          rank == 0 || rank > role.wanted() ? 0 : worth.seat(need, role, rank),
          objective.continues(volunteer, need),
          pins.contains(new Placement(need.id(), role.name(), volunteer.id())));
    }
  }
}
