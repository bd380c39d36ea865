package org.needmatch.internal.standby;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.rules.Attendance;
import org.needmatch.internal.rules.Certainty;

/**
 * How many standbys each session of a plan is to have, and what the chance that
 * they are called is worth.
 */
final class StandbySeats {
  /** Forgives the rounding of chances that are added up. */
  private static final double FORGIVEN = 1e-9;

  private final StandbyRules rules;
  private final NeedWorth worth;
  private final Certainty certainty;
  private final boolean auto;

  /**
   * A place to be ready for.
   *
   * @param number
   *          in the order of calling, 1 first
   * @param called
   *          what being ready is worth of somebody who comes when called
   */
  record Seat(Need need, Role role, int number, long called) {
  }

  /**
   * The places of a session.
   *
   * @param most
   *          how many are filled at most
   */
  record Session(Need need, int most, List<Seat> seats, Map<Role, List<Volunteer>> could) {

    /** Who could be ready for the role, in the problem's order. */
    List<Volunteer> candidates(Role role) {
      return could.getOrDefault(role, List.of());
    }
  }

  StandbySeats(Problem problem, StandbyRules rules) {
    this.rules = rules;
    worth = new NeedWorth(problem);
    certainty = new Certainty(problem);
    auto = problem.settings().standby() == Settings.Standby.AUTO;
  }

  /** Whether anybody is asked to be ready. */
  static boolean asked(Problem problem) {
    boolean auto = problem.settings().standby() == Settings.Standby.AUTO;
    return problem.needs().stream()
        .anyMatch(need -> need.standbys() > 0 || auto && Certainty.asked(need));
  }

  /** Of a need that runs. */
  Session of(Need need) {
    if (!StandbyRules.open(need) || need.standbys() == 0 && !(auto && Certainty.asked(need))) {
      return new Session(need, 0, List.of(), Map.of());
    }
    var candidates = new HashMap<Role, List<Volunteer>>();
    var seats = new ArrayList<Seat>();
    int certain = 0;
    for (var role : need.roles()) {
      var people = rules.placed(need, role.name());
      var could = rules.candidates(need, role);
      candidates.put(role, could);
      int toBeCertain = auto && Certainty.asked(need) ? fewest(need, role, could) : 0;
      certain += toBeCertain;
      int count = Math.max(toBeCertain, Math.min(need.standbys(), people.size()));
      var called = called(need, role, count);
      for (int number = 1; number <= count; number++) {
        seats.add(new Seat(need, role, number, called[number - 1]));
      }
    }
    return new Session(need, Math.min(Math.max(certain, need.standbys()), seats.size()), seats,
        candidates);
  }

  /**
   * What being ready is worth, of those called first, second and so on: over how
   * many of those placed stay away, the chance of it in thousandths, rounded
   * down, times what one more brings then; and never more than of somebody called
   * before.
   */
  private long[] called(Need need, Role role, int count) {
    var people = rules.placed(need, role.name());
    double[] away = people.stream()
        .mapToDouble(one -> 1 - rules.chance(one, need) / (double) Attendance.CERTAIN).toArray();
    var called = new long[count];
    for (int number = 1; number <= count; number++) {
      long sum = 0;
      for (int gone = number; gone <= people.size(); gone++) {
        double chance = Certainty.atLeast(gone, away) - Certainty.atLeast(gone + 1, away);
        sum += Attendance.points(brought(need, role, people.size() - gone + number),
            (int) (chance * Attendance.CERTAIN + FORGIVEN));
      }
      called[number - 1] = number == 1 ? sum : Math.min(sum, called[number - 2]);
    }
    return called;
  }

  /** What it is worth that so many are in the role, and not one fewer. */
  private long brought(Need need, Role role, int rank) {
    if (rank > role.minimum()) {
      return worth.seat(need, role, rank);
    }
    return rank < role.minimum()
        ? 0
        : need.roles().stream().mapToLong(each -> worth.points(need, each,
            each.equals(role) ? rank : rules.placed(need, each.name()).size())).sum();
  }

  /**
   * How many of the likeliest it takes for the session to be as certain as it has
   * to be when any one of those placed in the role has called off; where it
   * cannot be, as many as are placed there.
   */
  private int fewest(Need need, Role role, List<Volunteer> candidates) {
    var likeliest = candidates.stream()
        .sorted(Comparator.comparingInt((Volunteer one) -> -rules.chance(one, need))).toList();
    var people = rules.placed(need, role.name());
    int fewest = 0;
    for (var gone : people) {
      while (fewest < people.size()
          && !certain(need, role, gone, likeliest.subList(0, Math.min(fewest, likeliest.size())))) {
        fewest++;
      }
    }
    return fewest;
  }

  private boolean certain(Need need, Role role, Volunteer gone, List<Volunteer> ready) {
    var team = new ArrayList<Certainty.InRole>();
    for (var each : need.roles()) {
      rules.placed(need, each.name()).stream().filter(one -> !one.equals(gone))
          .forEach(one -> team.add(new Certainty.InRole(one, each.name())));
    }
    ready.forEach(one -> team.add(new Certainty.InRole(one, role.name())));
    return !team.isEmpty() && Certainty.enough(certainty.of(need, team), need.minCertainty());
  }
}
