package org.needmatch.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.explain.Nearby;
import org.needmatch.internal.explain.VolunteerSchedules;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.Objective;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.threads.Workers;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/**
 * Those among whom people decide for a role of a need, or of all that is left
 * of a commitment: who may sit there, in every session, first those whose weeks
 * in the plan have room, then by comfort (the soft level of the rules), most
 * first, then by id.
 *
 * @param needId
 *          of a commitment the first need left
 * @param role
 *          the role's name
 * @param commitment
 *          empty when the need stands by itself
 * @param sessions
 *          how many needs are taken together, 1 when the need stands by itself
 * @param eligible
 *          how many may sit there, listed or not
 * @param entries
 *          at most as many as the settings say, the best first
 */
public record Shortlist(String needId, String role, String commitment, int sessions, int eligible,
    List<Entry> entries) {

  /**
   * One of them.
   *
   * @param volunteer
   *          the volunteer
   * @param comfort
   *          in minutes, of all sessions together; more is better
   * @param obstacles
   *          what in the plan is in the way; empty when the volunteer is free
   */
  public record Entry(Volunteer volunteer, long comfort, List<Obstacle> obstacles) {
    static final Comparator<Entry> ORDER = Comparator
        .comparing((Entry entry) -> !entry.obstacles().isEmpty())
        .thenComparing(Comparator.comparingLong(Entry::comfort).reversed())
        .thenComparing(entry -> entry.volunteer().id());

    /** Copies the list. */
    public Entry {
      obstacles = List.copyOf(obstacles);
    }
  }

  /** Copies the list. */
  public Shortlist {
    entries = List.copyOf(entries);
  }

  /**
   * {@return one for each role with an empty seat in a need that is ready and
   * that people decide on, in the problem's order; one for a whole commitment
   * when people decide on any of its needs and all are ready} Cost: these roles
   * times the volunteers who live near enough times the sessions.
   *
   * @param problem
   *          the problem
   * @param plan
   *          the plan
   * @param rules
   *          the contract's rules and the embedder's
   */
  public static List<Shortlist> of(Problem problem, Plan plan, RuleSet rules) {
    var commitments = CommitmentIndex.of(problem);
    var needs = problem.needs().stream().filter(need -> !commitments.hasBegun(need))
        .map(need -> inOrder(commitments.with(need))).distinct()
        .filter(sessions -> sessions.stream()
            .anyMatch(need -> need.assignmentMode() == AssignmentMode.PEOPLE)
            && sessions.stream().allMatch(need -> need.readiness().ready()))
        .toList();
    if (needs.isEmpty()) {
      return List.of();
    }
    var maker = new Maker(problem, plan, rules, commitments);
    return Workers.of(rules).flatMap(needs, maker::of).toList();
  }

  private static List<Need> inOrder(List<Need> sessions) {
    return sessions.stream()
        .sorted(Comparator.comparing((Need need) -> need.time().start()).thenComparing(Need::id))
        .toList();
  }

  private static final class Maker {
    private final int length;
    private final Eligibility eligibility;
    private final Nearby nearby;
    private final Objective objective;
    private final SeatedTeams teams;
    private final VolunteerSchedules weeks;
    private final CommitmentIndex commitments;

    Maker(Problem problem, Plan plan, RuleSet rules, CommitmentIndex commitments) {
      this.commitments = commitments;
      length = problem.settings().shortlistLength();
      eligibility = Eligibility.of(problem, rules);
      nearby = new Nearby(problem.volunteers().stream().map(Applicant::new).toList(), problem);
      objective = new Objective(problem);
      teams = SeatedTeams.of(problem, plan);
      weeks = new VolunteerSchedules(problem, plan);
    }

    List<Shortlist> of(List<Need> sessions) {
      var first = sessions.getFirst();
      var commitment = commitments.of(first);
      var lists = new ArrayList<Shortlist>();
      for (int r = 0; r < first.roles().size(); r++) {
        var role = first.roles().get(r);
        if (teams.in(first, role).size() < role.wanted()) {
          var entries = entries(sessions, r);
          lists.add(new Shortlist(first.id(), role.name(), commitment == null ? "" : commitment,
              sessions.size(), entries.size(),
              entries.stream().sorted(Entry.ORDER).limit(length).toList()));
        }
      }
      return lists;
    }

    private List<Entry> entries(List<Need> sessions, int role) {
      var crew = weeks.crew(sessions.getFirst().id());
      var entries = new ArrayList<Entry>();
      for (var applicant : nearby.to(sessions.getFirst())) {
        var volunteer = applicant.volunteer();
        if (!crew.contains(volunteer.id())
            && sessions.stream()
                .allMatch(need -> eligibility.judge(applicant,
                    new SeatSpec(need, need.roles().get(role))) instanceof Verdict.Allowed)
            && obstacles(volunteer, sessions, List.of()).isEmpty()) {
          var obstacles = obstacles(volunteer, sessions, weeks.of(volunteer.id()));
          sessions
              .forEach(need -> obstacles.addAll(weeks.pairObstacles(volunteer.id(), need, crew)));
          long comfort = sessions.stream().mapToLong(need -> objective.soft(volunteer, need)).sum();
          entries.add(new Entry(volunteer, comfort, List.copyOf(obstacles)));
        }
      }
      return entries;
    }

    /**
     * What keeps the sessions out of the volunteer's weeks, each taken for granted
     * when the others are looked at.
     */
    private Set<Obstacle> obstacles(Volunteer volunteer, List<Need> sessions, List<Need> others) {
      var found = new LinkedHashSet<Obstacle>();
      for (var need : sessions) {
        var week = new ArrayList<>(others);
        sessions.stream().filter(other -> !other.equals(need)).forEach(week::add);
        weeks.obstacles(volunteer, need, week).stream()
            .filter(obstacle -> !(obstacle instanceof Obstacle.WholeCommitment))
            .forEach(found::add);
      }
      return found;
    }
  }
}
