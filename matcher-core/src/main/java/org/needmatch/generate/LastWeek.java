package org.needmatch.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Continuity;
import org.needmatch.domain.Need;
import org.needmatch.domain.Pin;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Volunteer;

/** Invents who was where last week, and the few who must stay. */
final class LastWeek {
  private static final double SESSIONS_REMEMBERED = 0.4;
  private static final double PINNED = 0.04;
  private static final int TRIES = 60;

  private final ProblemBuilder problem;
  private final Set<String> placed = new HashSet<>();
  private final Set<String> pinned = new HashSet<>();

  LastWeek(ProblemBuilder problem) {
    this.problem = problem;
  }

  /** Adds continuity and pins; each person is in one session at most. */
  void invent(long seed, List<Volunteer> volunteers, List<Need> needs) {
    for (int i = 0; i < needs.size(); i++) {
      var dice = new Dice(seed, Dice.Topic.HISTORY, i);
      if (dice.chance(SESSIONS_REMEMBERED)) {
        remember(needs.get(i), volunteers, dice);
      }
    }
  }

  Set<String> placed() {
    return placed;
  }

  Set<String> pinned() {
    return pinned;
  }

  private void remember(Need need, List<Volunteer> volunteers, Dice dice) {
    for (int i = 0; i < TRIES; i++) {
      var volunteer = dice.pick(volunteers);
      var role = new Fit(volunteer).role(need);
      if (role != null && need.time().hours() <= volunteer.limits().hoursPerWeek()
          && placed.add(volunteer.id())) {
        problem.add(new Continuity(need.series(), volunteer.id()));
        if (dice.chance(PINNED) && pinned.add(volunteer.id())) {
          problem.add(new Pin(need.id(), role.name(), volunteer.id()));
        }
        return;
      }
    }
  }
}
