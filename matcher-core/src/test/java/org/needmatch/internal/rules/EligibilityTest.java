package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.Company;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.Town;

class EligibilityTest {
  private static Problem hopeless() {
    var asked = Requirement.builder().skills(Map.of("maths", 1))
        .dbs(new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of())).minAge(18.0).gender("female")
        .languages(Set.of("ur")).build();
    var need = Need.builder("n").at(Town.CENTRE).requires(asked)
        .readiness(Readiness.awaiting("key")).supervision(Company.decidedAt("north"))
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
    return Problem.builder(Town.MONDAY)
        .add(Volunteer.builder("v").active(false).avoids(Set.of("n")).build()).add(need)
        .published(
            new PublishedState(List.of(new PublishedAssignment(new Placement("n", "volunteer", "v"),
                ResponseStatus.DECLINED, true)), Town.MONDAY.atTime(9, 0), Set.of()))
        .build();
  }

  private static List<String> refusals(Problem problem) {
    var need = problem.needs().getFirst();
    return Eligibility.of(problem, RuleSet.standard())
        .refusals(new Applicant(problem.volunteers().getFirst()),
            new SeatSpec(need, need.roles().getFirst()))
        .stream().map(Reason::code).toList();
  }

  @Test
  void everyRuleThatFailsIsToldInTheContractsOrder() {
    assertThat(refusals(hopeless())).containsExactly("inactive", "availability", "skill",
        "language", "gender", "age", "dbs-level", "place", "avoids", "not-ready", "site",
        "declined", "begun");
  }

  @Test
  void theVerdictIsTheFirstOfThem() {
    var problem = hopeless();
    var need = problem.needs().getFirst();
    var verdict = Eligibility.of(problem, RuleSet.standard()).judge(
        new Applicant(problem.volunteers().getFirst()),
        new SeatSpec(need, need.roles().getFirst()));
    assertThat(verdict).isEqualTo(Verdict.refused(new Reason.Inactive()));
  }

  @Test
  void nobodyIsAskedWhatWasSaidWhereNothingWas() {
    var silent = hopeless().toBuilder().published(PublishedState.NOTHING).build();
    assertThat(refusals(silent)).doesNotContain("declined", "begun").contains("site");
  }
}
