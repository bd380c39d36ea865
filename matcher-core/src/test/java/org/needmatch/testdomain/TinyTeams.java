package org.needmatch.testdomain;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Role;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;

/**
 * Random weeks in which nearly anybody may come to anything, and what decides
 * is who may be there with whom: company, pairs, two roles, few hours. At most
 * twelve pairs of a volunteer and a role.
 */
public final class TinyTeams {
  private static final int USUAL_PAIRS = 10;

  private TinyTeams() {
  }

  /** The same problem for the same seed. */
  public static Problem random(long seed) {
    var dice = new Dice(seed + 99);
    int people = dice.between(3, 6);
    int roles = Math.max(2, USUAL_PAIRS / people);
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 1; i <= people; i++) {
      problem.add(person("v" + i, dice));
    }
    var needs = new ArrayList<Need>();
    while (roles > 0) {
      int taken = roles > 1 && dice.percent(50) ? 2 : 1;
      roles -= taken;
      needs.add(need("n" + (needs.size() + 1), taken, people, dice));
    }
    needs.forEach(problem::add);
    ties(problem, needs, people, dice);
    return problem.build();
  }

  private static void ties(ProblemBuilder problem, List<Need> needs, int people, Dice dice) {
    for (int i = dice.between(0, 3); i > 0; i--) {
      int first = dice.between(1, people);
      problem.add(new VolunteerPair("v" + first, "v" + (first % people + 1),
          dice.of(VolunteerPair.Kind.TOGETHER, VolunteerPair.Kind.APART)));
    }
    if (dice.percent(20)) {
      var need = dice.of(needs);
      problem.add(
          new Placement(need.id(), dice.of(need.roles()).name(), "v" + dice.between(1, people)));
    }
  }

  private static Volunteer person(String id, Dice dice) {
    var builder = Volunteer.builder(id).home(Town.CENTRE).age((double) dice.of(17, 18, 40, 70))
        .available(new TimeSpan(Town.MONDAY.atStartOfDay(), Town.MONDAY.plusDays(7).atStartOfDay()))
        .vetting(VettingRecord.builder()
            .check(dice.of(CheckStatus.CLEARED, CheckStatus.CLEARED, CheckStatus.PENDING))
            .loneWorking(dice.percent(50)).firstTimer(dice.percent(30)).build());
    if (dice.percent(20)) {
      builder.member(HouseholdMember.builder(id + "-m").age((double) dice.of(8, 30)).build());
    }
    if (dice.percent(30)) {
      builder.limits(WorkloadLimits.builder().hoursPerWeek(dice.of(1, 2, 40))
          .sessionsPerWeek(dice.of(1, 2)).sessionsPerDay(9).cases(dice.of(1, 2, 9)).build());
    }
    return builder.build();
  }

  private static Need need(String id, int roles, int people, Dice dice) {
    int start = dice.of(540, 540, 570, 720);
    var builder = Need.builder(id).title(id).at(Town.CENTRE)
        .time(TimeSpan.of(Town.MONDAY.plusDays(dice.of(0, 0, 0, 1)), start, start + 60))
        .priority(dice.of(1.0, 1.0, 0.7, 1.01, 2.0)).beneficiaries(dice.between(0, 3));
    for (int r = 0; r < roles; r++) {
      int wanted = dice.between(1, Math.min(4, people));
      int minimum = dice.between(0, wanted);
      builder.role(Role.builder("r" + r).minimum(minimum).wanted(wanted)
          .core(dice.between(minimum, wanted)).build());
    }
    if (dice.percent(70)) {
      builder.supervision(Supervision.builder().people(dice.of(0, 5)).adults(dice.of(0, 1, 2, 3))
          .staff(dice.of(0, 0, 1))
          .loneWorking(dice.of(LoneWorking.UNSAID, LoneWorking.NO, LoneWorking.YES))
          .supervisor(dice.of("", Supervision.STAFF, "v1")).build());
    }
    return builder.build();
  }
}
