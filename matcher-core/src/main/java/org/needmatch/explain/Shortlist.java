package org.needmatch.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.needmatch.domain.Decider;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.measure.Crews;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Applicant;
import org.needmatch.rules.Eligibility;
import org.needmatch.rules.Objective;
import org.needmatch.rules.Opening;
import org.needmatch.rules.PairRule;
import org.needmatch.rules.Verdict;

/**
 * Those among whom people decide for a role of a need: who may sit there, first
 * those whose week in the plan has room, then by comfort (the soft level of the
 * rules), most first, then by id.
 *
 * @param eligible
 *          how many may sit there, listed or not
 * @param entries
 *          at most as many as the settings say, the best first
 */
public record Shortlist(String needId, String role, int eligible, List<Entry> entries) {

  /**
   * One of them.
   *
   * @param comfort
   *          in minutes, more is better
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
   * One for each role with an empty seat in a need that is ready and that people
   * decide on, in the problem's order. Cost: these roles times the volunteers.
   */
  public static List<Shortlist> of(Problem problem, Plan plan, List<PairRule> ownRules) {
    var needs = problem.needs().stream()
        .filter(need -> need.decides() == Decider.PEOPLE && need.readiness().ready()).toList();
    if (needs.isEmpty()) {
      return List.of();
    }
    var maker = new Maker(problem, plan, ownRules);
    return needs.parallelStream().flatMap(need -> maker.of(need).stream()).toList();
  }

  private static final class Maker {
    private final int length;
    private final Eligibility eligibility;
    private final List<Applicant> applicants;
    private final Objective objective;
    private final Crews crews;
    private final Weeks weeks;

    Maker(Problem problem, Plan plan, List<PairRule> ownRules) {
      length = problem.settings().shortlistLength();
      eligibility = Eligibility.of(problem.settings(), ownRules);
      applicants = problem.volunteers().stream().map(Applicant::new).toList();
      objective = new Objective(problem);
      crews = Crews.of(problem, plan);
      weeks = new Weeks(problem, plan);
    }

    List<Shortlist> of(Need need) {
      var lists = new ArrayList<Shortlist>();
      for (var role : need.roles()) {
        if (crews.in(need, role).size() < role.wanted()) {
          var entries = entries(need, role);
          lists.add(new Shortlist(need.id(), role.name(), entries.size(),
              entries.stream().sorted(Entry.ORDER).limit(length).toList()));
        }
      }
      return lists;
    }

    private List<Entry> entries(Need need, Role role) {
      var opening = new Opening(need, role);
      var crew = weeks.crew(need.id());
      var entries = new ArrayList<Entry>();
      for (var applicant : applicants) {
        var volunteer = applicant.volunteer();
        if (!crew.contains(volunteer.id())
            && eligibility.judge(applicant, opening) instanceof Verdict.Allowed) {
          var obstacles = weeks.obstacles(volunteer, need, weeks.of(volunteer.id()));
          obstacles.addAll(weeks.pairObstacles(volunteer.id(), need, crew));
          entries.add(new Entry(volunteer, objective.soft(volunteer, need), obstacles));
        }
      }
      return entries;
    }
  }
}
