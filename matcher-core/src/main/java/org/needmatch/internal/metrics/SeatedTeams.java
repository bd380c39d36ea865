package org.needmatch.internal.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.TeamPresence;
import org.needmatch.internal.rules.Certainty;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/** The rows of a plan that count, by need and role, in order of seat. */
public final class SeatedTeams {
  private record Key(String needId, String role) {
  }

  private final Map<Key, List<Assignment>> rows = new HashMap<>();
  private final Map<String, List<Assignment>> surplus = new HashMap<>();
  private final Map<String, Set<Volunteer>> people = new HashMap<>();
  private final Set<String> stopped = new HashSet<>();
  private final TeamPresence presence;
  private final CommitmentIndex commitments;
  private final Problem problem;
  private final Certainty certainty;

  private SeatedTeams(Problem problem, TeamPresence presence, CommitmentIndex commitments,
      Certainty certainty) {
    this.problem = problem;
    this.certainty = certainty;
    this.presence = presence;
    this.commitments = commitments;
  }

  /** Groups the rows of a plan that name a seat of the problem. */
  public static SeatedTeams of(Problem problem, Plan plan) {
    var teams = new SeatedTeams(problem, new TeamPresence(problem.settings()),
        CommitmentIndex.of(problem), new Certainty(problem));
    for (var need : problem.needs()) {
      need.roles().forEach(role -> teams.rows.put(key(need, role), new ArrayList<>()));
    }
    for (var row : plan.assignments()) {
      var crew = teams.rows.get(new Key(row.needId(), row.role()));
      if (crew != null) {
        crew.add(row);
      }
    }
    teams.rows.values().forEach(crew -> crew.sort(Comparator.comparingInt(Assignment::seat)));
    problem.needs().forEach(teams::setSurplusAside);
    teams.stop(plan);
    return teams;
  }

  /**
   * The same after somebody has left a need. Cost: a copy of the index, and the
   * teams of the need's commitment.
   */
  public SeatedTeams without(Need need, String volunteerId) {
    var rest = new SeatedTeams(problem, presence, commitments, certainty);
    rest.rows.putAll(rows);
    rest.surplus.putAll(surplus);
    rest.people.putAll(people);
    rest.stopped.addAll(stopped);
    for (var role : need.roles()) {
      rest.rows.computeIfPresent(key(need, role), (key, crew) -> others(crew, volunteerId));
    }
    rest.surplus.computeIfPresent(need.id(), (id, crew) -> others(crew, volunteerId));
    rest.people.computeIfPresent(need.id(), (id, crew) -> {
      var others = new LinkedHashSet<>(crew);
      others.removeIf(one -> one.id().equals(volunteerId));
      return others;
    });
    var together = commitments.with(need);
    together.forEach(each -> rest.stopped.remove(each.id()));
    together.forEach(rest::stop);
    return rest;
  }

  private static List<Assignment> others(List<Assignment> crew, String volunteerId) {
    return crew.stream().filter(row -> !row.volunteerId().equals(volunteerId)).toList();
  }

  private void stop(Plan plan) {
    for (var row : plan.assignments()) {
      var volunteer = problem.volunteer(row.volunteerId());
      if (volunteer != null) {
        people.computeIfAbsent(row.needId(), id -> new LinkedHashSet<>()).add(volunteer);
      }
    }
    problem.needs().forEach(this::stop);
  }

  /**
   * Stops the need, and what is left of its commitment, when its team may not be.
   */
  private void stop(Need need) {
    if (presence.fault(need, people.getOrDefault(need.id(), Set.of())) != null
        || !certainty.holds(need, inRoles(need))) {
      commitments.with(need).forEach(each -> stopped.add(each.id()));
    }
  }

  private List<Certainty.InRole> inRoles(Need need) {
    var team = new ArrayList<Certainty.InRole>();
    for (var role : need.roles()) {
      for (var row : in(need, role)) {
        var volunteer = problem.volunteer(row.volunteerId());
        if (volunteer != null) {
          team.add(new Certainty.InRole(volunteer, role.name()));
        }
      }
    }
    return team;
  }

  /** How likely it is, from 0 to 1, that enough of the people there come. */
  public double certainty(Need need) {
    return certainty.of(need, inRoles(need));
  }

  /** The same with one person more in a role. */
  public double certainty(Need need, Role role, Volunteer more) {
    return certainty(need, List.of(new Certainty.InRole(more, role.name())));
  }

  /** The same with more people in roles. */
  public double certainty(Need need, List<Certainty.InRole> more) {
    var team = inRoles(need);
    team.addAll(more);
    return certainty.of(need, team);
  }

  /** Whether the session would be certain enough with one person more. */
  public boolean certainEnough(Need need, Role role, Volunteer more) {
    return !Certainty.asked(need)
        || Certainty.enough(certainty(need, role, more), need.minCertainty());
  }

  private void setSurplusAside(Need need) {
    var there = new HashSet<String>();
    need.roles().stream().sorted(Comparator.comparing(Role::name))
        .forEach(role -> rows.getOrDefault(key(need, role), new ArrayList<>()).removeIf(row -> {
          boolean again = !there.add(row.volunteerId());
          if (again) {
            surplus.computeIfAbsent(need.id(), id -> new ArrayList<>()).add(row);
          }
          return again;
        }));
  }

  /**
   * Second rows of somebody in one need: worth nothing, and in the crew of no
   * role. The row in the first role by name, and there the first seat, counts.
   */
  public List<Assignment> surplus(Need need) {
    return surplus.getOrDefault(need.id(), List.of());
  }

  /** The rows of a role, in order of seat, surplus ones left out. */
  public List<Assignment> in(Need need, Role role) {
    return rows.getOrDefault(key(need, role), List.of());
  }

  /** Whether every role has its minimum and the people there may be its team. */
  public boolean runs(Need need) {
    boolean anybody = false;
    if (stopped.contains(need.id())) {
      return false;
    }
    for (var role : need.roles()) {
      int filled = in(need, role).size();
      if (filled < role.minimum()) {
        return false;
      }
      anybody |= filled > 0;
    }
    return anybody;
  }

  private static Key key(Need need, Role role) {
    return new Key(need.id(), role.name());
  }
}
