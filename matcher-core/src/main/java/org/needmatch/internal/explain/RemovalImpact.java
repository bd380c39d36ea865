package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.Certainty;
import org.needmatch.internal.rules.Objective;
import org.needmatch.internal.rules.PinReview;
import org.needmatch.plan.Assignment;

/**
 * What a plan loses when somebody leaves a session: the seat, or the whole
 * session when it falls below a minimum. Thread-safe.
 */
public final class RemovalImpact {
  /**
   * The loss.
   *
   * @param rows
   *          that go
   * @param points
   *          weighted need lost
   * @param soft
   *          minutes lost
   * @param stops
   *          whether the session cannot run any more
   */
  public record Loss(Need need, List<Assignment> rows, long points, long soft, boolean stops) {
  }

  private final Problem problem;
  private final SeatedTeams teams;
  private final VolunteerSchedules weeks;
  private final NeedWorth worth;
  private final Objective objective;
  private final Set<Placement> pins;

  public RemovalImpact(Problem problem, SeatedTeams teams, VolunteerSchedules weeks) {
    this(problem, teams, weeks, new NeedWorth(problem), new Objective(problem),
        Set.copyOf(PinReview.of(problem).kept()));
  }

  private RemovalImpact(Problem problem, SeatedTeams teams, VolunteerSchedules weeks,
      NeedWorth worth, Objective objective, Set<Placement> pins) {
    this.problem = problem;
    this.teams = teams;
    this.weeks = weeks;
    this.worth = worth;
    this.objective = objective;
    this.pins = pins;
  }

  /** The same in another plan of the problem. */
  public RemovalImpact in(SeatedTeams otherTeams, VolunteerSchedules otherWeeks) {
    return new RemovalImpact(problem, otherTeams, otherWeeks, worth, objective, pins);
  }

  /** Points of the people in the role. */
  public long points(Need need, Role role) {
    return worth.points(need, role, teams.in(need, role));
  }

  /** Points that the volunteer brings to the role. */
  public long gain(Need need, Role role, Volunteer more) {
    return worth.gain(need, role, teams.in(need, role), more);
  }

  /** Whether the session runs no more without the volunteer. */
  private boolean stops(Need need, Role role, String volunteerId) {
    return teams.in(need, role).size() <= role.minimum()
        || Certainty.asked(need) && !teams.without(need, volunteerId).runs(need);
  }

  private long loss(Need need, Role role, String volunteerId) {
    var rest = teams.in(need, role).stream().filter(row -> !row.volunteerId().equals(volunteerId))
        .toList();
    return points(need, role) - worth.points(need, role, rest);
  }

  /** Minutes of the soft level. */
  public long soft(Volunteer volunteer, Need need) {
    return objective.soft(volunteer, need);
  }

  public int travelMinutes(Volunteer volunteer, Need need) {
    return objective.travelMinutes(volunteer, need);
  }

  /** Empty when a pin or a pair rule holds the volunteer there. */
  public Optional<Loss> of(String volunteerId, Need need) {
    if (weeks.isPartOfCommitment(need)) {
      return Optional.empty();
    }
    var all = new ArrayList<Assignment>();
    var going = new ArrayList<Assignment>();
    long whole = 0;
    long seat = 0;
    boolean stops = false;
    for (var role : need.roles()) {
      var crew = teams.in(need, role);
      all.addAll(crew);
      whole += points(need, role);
      for (var row : crew) {
        if (row.volunteerId().equals(volunteerId)) {
          going.add(row);
          seat = loss(need, role, volunteerId);
          stops = stops(need, role, volunteerId);
        }
      }
    }
    boolean ran = teams.runs(need);
    stops &= ran;
    var rows = stops ? all : going;
    boolean held = rows.stream()
        .anyMatch(row -> pins.contains(new Placement(need.id(), row.role(), row.volunteerId())))
        || !stops && weeks.isTied(volunteerId, need);
    long points = ran ? stops ? whole : seat : 0;
    return held
        ? Optional.empty()
        : Optional.of(new Loss(need, List.copyOf(rows), points, soft(rows, need), stops));
  }

  /**
   * What the plan loses when only the volunteer's row goes; empty when a pin or a
   * pair rule holds the volunteer there.
   */
  public Optional<Loss> seat(Volunteer volunteer, Need need, Role role) {
    if (pins.contains(new Placement(need.id(), role.name(), volunteer.id()))
        || weeks.isTied(volunteer.id(), need)) {
      return Optional.empty();
    }
    var rows = teams.in(need, role).stream().filter(row -> row.volunteerId().equals(volunteer.id()))
        .toList();
    boolean stops = stops(need, role, volunteer.id());
    long points = 0;
    if (teams.runs(need)) {
      points = stops
          ? need.roles().stream().mapToLong(each -> points(need, each)).sum()
          : loss(need, role, volunteer.id());
    }
    return Optional.of(new Loss(need, rows, points, objective.soft(volunteer, need), stops));
  }

  private long soft(List<Assignment> rows, Need need) {
    long soft = 0;
    for (var row : rows) {
      var volunteer = problem.volunteer(row.volunteerId());
      soft += volunteer == null ? 0 : objective.soft(volunteer, need);
    }
    return soft;
  }
}
