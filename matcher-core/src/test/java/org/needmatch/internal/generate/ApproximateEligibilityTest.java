package org.needmatch.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;

class ApproximateEligibilityTest {
  @Test
  void inACityItSaysWhatTheRulesSay() {
    var city = CityGenerator.generate(CitySpec.of(120, 160, 5));
    var rules = Eligibility.untold(city, RuleSet.standard());
    int allowed = 0;
    for (var volunteer : city.volunteers()) {
      var guess = new ApproximateEligibility(volunteer);
      var applicant = new Applicant(volunteer);
      for (var need : city.needs()) {
        boolean may = need.roles().stream()
            .anyMatch(role -> rules.refusals(applicant, new SeatSpec(need, role)).isEmpty());
        assertThat(guess.couldDo(need)).as("%s in %s", volunteer.id(), need.id()).isEqualTo(may);
        allowed += may ? 1 : 0;
      }
    }
    assertThat(allowed).isGreaterThan(100);
  }
}
