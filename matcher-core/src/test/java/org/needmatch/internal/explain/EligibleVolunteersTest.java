package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;

class EligibleVolunteersTest {
  @Test
  void thoseAllowedAreThoseWhomEveryRuleAllows() {
    for (long seed = 0; seed < 60; seed++) {
      allowsWhomEveryRuleAllows(TinyProblems.published(seed));
    }
  }

  /** Many roles ask the same, so that everybody is asked at once. */
  @Test
  void thoseAllowedInACityAreThoseWhomEveryRuleAllows() {
    allowsWhomEveryRuleAllows(CityGenerator.generate(CitySpec.of(150, 200, 3)));
  }

  private static void allowsWhomEveryRuleAllows(Problem problem) {
    var candidates = new EligibleVolunteers(problem, RuleSet.standard());
    var eligibility = Eligibility.of(problem, RuleSet.standard());
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        assertThat(candidates.allowed(need, role)).as(need.id())
            .containsExactlyElementsOf(problem.volunteers().stream().filter(
                one -> eligibility.refusals(new Applicant(one), new SeatSpec(need, role)).isEmpty())
                .toList());
      }
    }
  }

  @Test
  void onlyThoseWhomARenewalAloneWouldAdmitAreRenewals() {
    var asked = DbsCertificate.enhanced(Town.MONDAY.minusYears(4), Workforce.CHILD);
    var need = Need.builder("n").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD), Set.of())).build();
    var problem = Problem.builder(Town.MONDAY).add(need)
        .add(Problems.anyone("old").dbs(asked).build())
        .add(Problems.anyone("old-and-busy").dbs(asked).avoids(Set.of("n")).build())
        .add(Problems.anyone("none").build()).build();
    var candidates = new EligibleVolunteers(problem, RuleSet.standard());
    assertThat(candidates.renewals(need, need.roles().getFirst())).isEqualTo(1);
    assertThat(candidates.turnedAway(need, need.roles().getFirst(), Set.of()))
        .containsEntry("dbs-date", 2).containsEntry("dbs-level", 1);
    assertThat(candidates.turnedAway(need, need.roles().getFirst(), Set.of("old")))
        .as("without those who sit there").containsEntry("dbs-date", 1);
  }
}
