package org.needmatch.judge.proof;

import java.util.stream.IntStream;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.judge.NeedGrid;
import org.needmatch.internal.judge.Qualifications;
import org.needmatch.internal.judge.RuleBook;

/** Finds the roles that some plan could hold a volunteer in beside the pins. */
record PairFinder(ProblemIndex roster, RuleBook book, SessionTimes times, PinnedSeats pins,
    GroupTies ties, NeedGrid grid, Qualifications qualifications) {

  int[] rolesFor(int number) {
    var volunteer = roster.volunteer(number);
    if (!volunteer.active()) {
      return new int[0];
    }
    var allowance = RemainingCapacity.of(volunteer, book, pins.needsOf(number), roster, times);
    var roles = IntStream.builder();
    var qualified = qualifications.of(volunteer);
    grid.near(volunteer, need -> {
      if (allowance.admits(need, roster, times)) {
        addRoles(number, volunteer, need, qualified, roles);
      }
    });
    return roles.build().sorted().toArray();
  }

  private void addRoles(int number, Volunteer volunteer, int need, Qualifications.OfOne qualified,
      IntStream.Builder roles) {
    boolean besidePins = true;
    for (int role = roster.firstRole(need); role < roster.firstRole(need + 1); role++) {
      if (pins.taken(role) < roster.role(role).wanted() && qualified.forRole(role)
          && maySit(volunteer, need, role)) {
        besidePins = besidePins && besidePins(number, volunteer, need);
        if (besidePins) {
          roles.add(role);
        }
      }
    }
  }

  private boolean maySit(Volunteer volunteer, int need, int role) {
    var sessions = roster.sessions(need);
    for (int k = 0; k < sessions.size(); k++) {
      if (!book.maySitIfQualified(volunteer, sessions.get(k), roster.role(role, k))) {
        return false;
      }
    }
    return true;
  }

  private boolean fit(Volunteer volunteer, int one, int other) {
    for (var session : roster.sessions(one)) {
      for (var next : roster.sessions(other)) {
        if (!session.equals(next) && !book.fit(volunteer, session, next)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean besidePins(int number, Volunteer volunteer, int need) {
    for (int pinned : pins.needsOf(number)) {
      if (pinned == need || !fit(volunteer, pinned, need)) {
        return false;
      }
    }
    if (!fit(volunteer, need, need)) {
      return false;
    }
    for (int person : pins.peopleIn(need)) {
      if (ties.apart(person, number)) {
        return false;
      }
    }
    return true;
  }
}
