package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.Problems;

class IdleEligibleTest {
  @Test
  void theShortWayFindsWhatAskingEverybodyFinds() {
    for (var problem : List.of(Problems.oneOfEach(),
        CityGenerator.generate(CitySpec.of(300, 300, 5)))) {
      var eligibility = Eligibility.untold(problem, RuleSet.standard());
      long pairs = 0;
      for (var volunteer : problem.volunteers()) {
        var applicant = new Applicant(volunteer);
        pairs += problem.needs().stream().filter(need -> may(eligibility, applicant, need)).count();
      }
      var found = new IdleEligible(problem, RuleSet.standard()).without(Set.of()).stream()
          .mapToLong(person -> person.needs().size()).sum();

      assertThat(found).isEqualTo(pairs).isPositive();
    }
  }

  private static boolean may(Eligibility eligibility, Applicant applicant, Need need) {
    return need.roles().stream().anyMatch(
        role -> eligibility.judge(applicant, new SeatSpec(need, role)) instanceof Verdict.Allowed);
  }
}
