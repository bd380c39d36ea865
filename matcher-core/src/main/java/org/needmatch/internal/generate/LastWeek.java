package org.needmatch.internal.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Role;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Volunteer;

/** Invents who was where last week, and the few who must stay. */
final class LastWeek {
  private static final double SESSIONS_REMEMBERED = 0.4;
  private static final double PINNED = 0.04;
  private static final int TRIES = 50;

  private final ProblemBuilder problem;
  private final Set<Integer> placed = new HashSet<>();
  private final Set<String> pinned = new HashSet<>();

  LastWeek(ProblemBuilder problem) {
    this.problem = problem;
  }

  /**
   * Adds continuity, and of each session at most one pin; each person is in one
   * session at most.
   */
  void invent(long seed, List<Volunteer> volunteers, List<Need> needs) {
    var neighbours = new Neighbours(volunteers);
    for (int i = 0; i < needs.size(); i++) {
      var need = needs.get(i);
      var dice = new RandomStream(seed, RandomStream.Topic.HISTORY, i);
      if (dice.chance(SESSIONS_REMEMBERED)) {
        int team = Math.max(1, need.roles().stream().mapToInt(Role::minimum).sum());
        boolean pin = dice.chance(PINNED);
        for (int seat = 0; seat < team; seat++) {
          remember(need, volunteers, neighbours, pin && seat == 0, dice);
        }
      }
    }
  }

  boolean placed(int index) {
    return placed.contains(index);
  }

  Set<String> pinned() {
    return pinned;
  }

  private void remember(Need need, List<Volunteer> volunteers, Neighbours neighbours, boolean pin,
      RandomStream dice) {
    for (int i = 0; i < TRIES; i++) {
      int index = neighbours.draw(need.place(), dice);
      var volunteer = volunteers.get(index);
      if (placed.contains(index) || need.time().hours() > volunteer.limits().hoursPerWeek()) {
        continue;
      }
      var role = new ApproximateEligibility(volunteer).role(need);
      if (role != null) {
        placed.add(index);
        problem.add(new SeriesMembership(need.series(), volunteer.id()));
        if (pin) {
          pinned.add(volunteer.id());
          problem.add(new Placement(need.id(), role.name(), volunteer.id()));
        }
        return;
      }
    }
  }
}
