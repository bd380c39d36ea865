package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.TeamPresence;
import org.needmatch.internal.rules.Certainty;

/**
 * Which needs may run with which people, as far as company and certainty decide
 * it: two adults, ratios, nobody alone, a supervisor for pending checks, not
 * only first-timers; people who are likely enough to come. Immutable and
 * thread-safe.
 */
public final class TeamRules {
  private final List<Volunteer> volunteers;
  private final NeedTable sessions;
  private final TeamPresence presence;
  private final Certainty certainty;
  private final boolean[] matters;
  private final boolean company;
  private final boolean certain;

  TeamRules(Problem problem, NeedTable sessions) {
    volunteers = problem.volunteers();
    this.sessions = sessions;
    presence = new TeamPresence(problem.settings());
    certainty = new Certainty(problem);
    matters = new boolean[sessions.count()];
    boolean newcomers = volunteers.stream().anyMatch(one -> one.vetting().firstTimer());
    boolean companyFound = false;
    boolean certaintyFound = false;
    for (int n = 0; n < matters.length; n++) {
      matters[n] = sessions.needs(n).stream()
          .anyMatch(need -> need.supervision().counted() && newcomers || presence.matters(need));
      companyFound |= matters[n];
      certaintyFound |= asksCertainty(n);
      matters[n] |= asksCertainty(n);
    }
    company = companyFound;
    certain = certaintyFound;
  }

  /** Whether no team could be refused. */
  public boolean isIdle() {
    return !company && !certain;
  }

  /** Whether the rule, {@code PRESENCE} or {@code CERTAINTY}, refuses any. */
  public boolean refusesBy(RuleCode rule) {
    return rule == RuleCode.CERTAINTY ? certain : company;
  }

  /** Whether the need has to be likely enough to run. */
  public boolean asksCertainty(int need) {
    return sessions.needs(need).stream().anyMatch(Certainty::asked);
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
    return broken(need, team) == null;
  }

  /** The rule that keeps the need from running with these people, or null. */
  public @Nullable RuleCode broken(int need, Crew team) {
    if (!matters[need]) {
      return null;
    }
    var people = new ArrayList<Volunteer>(team.size());
    var inRoles = new ArrayList<Certainty.InRole>(team.size());
    for (int i = 0; i < team.size(); i++) {
      var volunteer = volunteers.get(team.volunteer(i));
      people.add(volunteer);
      inRoles.add(new Certainty.InRole(volunteer, sessions.role(team.role(i)).name()));
    }
    var all = sessions.needs(need);
    if (all.stream().anyMatch(each -> presence.fault(each, people) != null)) {
      return RuleCode.PRESENCE;
    }
    return all.stream().allMatch(each -> certainty.holds(each, inRoles))
        ? null
        : RuleCode.CERTAINTY;
  }

}
