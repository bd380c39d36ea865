package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.TeamPresence;

/**
 * Which needs may run with which people, as far as company decides it: two
 * adults, ratios, nobody alone, a supervisor for pending checks, not only
 * first-timers. Immutable and thread-safe.
 */
public final class TeamRules {
  private final List<Volunteer> volunteers;
  private final NeedTable sessions;
  private final TeamPresence presence;
  private final boolean[] matters;
  private final boolean any;

  TeamRules(Problem problem, NeedTable sessions) {
    volunteers = problem.volunteers();
    this.sessions = sessions;
    presence = new TeamPresence(problem.settings());
    matters = new boolean[sessions.count()];
    boolean newcomers = volunteers.stream().anyMatch(one -> one.vetting().firstTimer());
    boolean found = false;
    for (int n = 0; n < matters.length; n++) {
      matters[n] = sessions.needs(n).stream()
          .anyMatch(need -> need.supervision().counted() && newcomers || presence.matters(need));
      found |= matters[n];
    }
    any = found;
  }

  /** Whether company matters to no need. */
  public boolean isIdle() {
    return !any;
  }

  /** Whether some team of the need may not run. */
  public boolean matters(int need) {
    return matters[need];
  }

  /**
   * Whether the need may run with exactly these people, minimums aside.
   *
   * @param team
   *          everybody who is there, pins included
   */
  public boolean holds(int need, Crew team) {
    if (!matters[need]) {
      return true;
    }
    var people = new ArrayList<Volunteer>(team.size());
    team.volunteers().forEach(v -> people.add(volunteers.get(v)));
    return sessions.needs(need).stream().allMatch(each -> presence.fault(each, people) == null);
  }

}
