package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.policy.Company;
import org.needmatch.internal.policy.Safe;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.run.SolveResult;

/** A week of Code Clubs, moved across 1 September 2026. */
class CodeClubAcrossTheChangeTest {

  /**
   * A club on each working day, weekly, the teacher in the room; two people with
   * enhanced checks, one of them with the children's list.
   */
  private static Problem clubs(LocalDate monday, ContactPattern contact) {
    var needs = new ArrayList<Need>();
    for (int day = 0; day < 5; day++) {
      needs.add(Safe.session("club-" + day, monday.plusDays(day), Safe.reading(contact))
          .supervision(Company.children("9-12", 12, 1)).build());
    }
    var issued = LocalDate.of(2025, 10, 1);
    return Safe.week(Safe.ENGLAND, List.of(
        Safe.person("without").dbs(Safe.enhanced(issued, Workforce.CHILD)).build(),
        Safe.person("with").dbs(Safe.enhanced(issued, Workforce.CHILD, BarredList.CHILD))
            .weeksWaiting(0).limits(WorkloadLimits.builder().sessionsPerWeek(1).build()).build()),
        needs.toArray(Need[]::new));
  }

  private static SolveResult solve(Problem problem) {
    var outcome = Matcher.create().solve(problem, StrategiesTest.steps("certified", 100));
    assertThat(Judge.standard().judge(problem, outcome.plan()).violations()).isEmpty();
    return outcome;
  }

  private static List<String> of(SolveResult outcome, String volunteer) {
    return outcome.plan().assignments().stream().filter(row -> row.volunteerId().equals(volunteer))
        .map(Assignment::needId).sorted().toList();
  }

  @Test
  void beforeTheChangeEverySupervisedClubRuns() {
    var outcome = solve(clubs(LocalDate.of(2026, 8, 24), ContactPattern.WEEKLY));
    assertThat(outcome.plan().assignments()).hasSize(5);
  }

  @Test
  void afterTheChangeWeeklyHelpNeedsTheList() {
    var outcome = solve(clubs(LocalDate.of(2026, 9, 7), ContactPattern.WEEKLY));
    assertThat(of(outcome, "without")).isEmpty();
    assertThat(of(outcome, "with")).hasSize(1);
    assertThat(outcome.boundMedium()).isEqualTo(outcome.score().medium());
  }

  @Test
  void theWeekThatStraddlesTheChangeHasBothRules() {
    var outcome = solve(clubs(LocalDate.of(2026, 8, 31), ContactPattern.WEEKLY));
    assertThat(of(outcome, "without")).containsExactly("club-0");
    assertThat(of(outcome, "with")).hasSize(1).doesNotContain("club-0");
  }

  @Test
  void occasionalHelpStopsAtThreeDays() {
    var after = solve(clubs(LocalDate.of(2026, 9, 7), ContactPattern.OCCASIONAL));
    assertThat(of(after, "without")).hasSize(3);
    assertThat(of(after, "with")).hasSize(1);
    assertThat(after.boundMedium()).as("the bound leaves days out")
        .isGreaterThan(after.score().medium());
    var before = solve(clubs(LocalDate.of(2026, 8, 24), ContactPattern.OCCASIONAL));
    assertThat(before.plan().assignments()).hasSize(5);
  }
}
