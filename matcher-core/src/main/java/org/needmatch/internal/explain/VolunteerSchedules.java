package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.rules.PairRule;
import org.needmatch.internal.rules.WeekRules;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Obstacle;

/** What everybody already does in a plan, and what still fits beside it. */
public final class VolunteerSchedules {
  private final Map<String, List<Need>> sessions = new HashMap<>();
  private final Map<String, Set<String>> teams = new HashMap<>();
  private final CommitmentIndex commitments;
  private final WeekRules rules;
  private final PairRule pairs;

  public VolunteerSchedules(Problem problem, Plan plan) {
    var roles = new HashMap<List<String>, String>();
    for (var row : plan.assignments()) {
      roles.put(List.of(row.volunteerId(), row.needId()), row.role());
      var need = problem.need(row.needId());
      if (need != null) {
        sessions.computeIfAbsent(row.volunteerId(), id -> new ArrayList<>()).add(need);
        teams.computeIfAbsent(row.needId(), id -> new HashSet<>()).add(row.volunteerId());
      }
    }
    rules = new WeekRules(problem, (volunteer, need) -> roles.get(List.of(volunteer, need)));
    commitments = CommitmentIndex.of(problem);
    pairs = new PairRule(problem.pairs());
  }

  /** The sessions of the volunteer, in the plan's order. */
  public List<Need> of(String volunteerId) {
    return sessions.getOrDefault(volunteerId, List.of());
  }

  /** Ids of those who are in the need. */
  public Set<String> crew(String needId) {
    return teams.getOrDefault(needId, Set.of());
  }

  /** Those who are never in one session with the volunteer. */
  Set<String> apartFrom(String volunteerId) {
    return pairs.apartFrom(volunteerId);
  }

  /** Whether somebody in the need comes only with the volunteer. */
  boolean isTied(String volunteerId, Need need) {
    return pairs.isTied(volunteerId, crew(need.id()));
  }

  /**
   * Whether the need fits into the volunteer's week as it stands, pairs aside.
   */
  boolean admit(Volunteer volunteer, Need need) {
    return obstacles(volunteer, need, of(volunteer.id())).isEmpty();
  }

  /**
   * What keeps the need out of a week of the volunteer, pairs aside.
   *
   * @param week
   *          sessions, the need not among them
   */
  public List<Obstacle> obstacles(Volunteer volunteer, Need need, List<Need> week) {
    return rules.obstacles(volunteer, need, week);
  }

  /** Whether the need is taken on and left only with others. */
  boolean isPartOfCommitment(Need need) {
    return commitments.with(need).size() > 1;
  }

  /**
   * Whether no pair keeps the volunteer out of the need.
   *
   * @param available
   *          ids of those who are there or could be added
   */
  public boolean pairsAllow(String volunteerId, Need need, Set<String> available) {
    return pairObstacles(volunteerId, need, available).isEmpty();
  }

  /** The pairs that keep the volunteer out of the need. */
  public List<Obstacle> pairObstacles(String volunteerId, Need need, Set<String> available) {
    return pairs.obstacles(volunteerId, crew(need.id()), available);
  }
}
