package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.TinyProblems;

class EligibilityRuleTest {
  private record Question(EligibilityRule rule, Object basis, String volunteer) {
  }

  private static Problem random(long seed) {
    return switch ((int) (seed % 3)) {
      case 0 -> TinyProblems.random(seed);
      case 1 -> TinyProblems.published(seed);
      default -> SafeProblems.random(seed);
    };
  }

  @Test
  void whomARuleDoesNotConcernItKeepsOutOfNoSeat() {
    int unconcerned = 0;
    for (long seed = 0; seed < 300; seed++) {
      var problem = random(seed);
      for (var volunteer : problem.volunteers()) {
        var applicant = new Applicant(volunteer);
        for (var rule : Eligibility.of(problem, RuleSet.standard()).rules()) {
          if (!rule.concerns(applicant)) {
            unconcerned++;
            assertThat(problem.needs()).allMatch(need -> need.roles().stream().allMatch(
                role -> rule.judge(applicant, new SeatSpec(need, role)).equals(Verdict.ALLOWED)));
          }
        }
      }
    }
    assertThat(unconcerned).isGreaterThan(1_000);
  }

  @Test
  void seatsOfOneBasisAreJudgedAlike() {
    for (long seed = 0; seed < 300; seed++) {
      var problem = random(seed);
      var answers = new HashMap<Question, Verdict>();
      for (var volunteer : problem.volunteers()) {
        var applicant = new Applicant(volunteer);
        for (var need : problem.needs()) {
          for (var role : need.roles()) {
            var seat = new SeatSpec(need, role);
            for (var rule : Eligibility.of(problem, RuleSet.standard()).rules()) {
              var verdict = rule.judge(applicant, seat);
              var question = new Question(rule, rule.basis(seat), volunteer.id());
              assertThat(answers.getOrDefault(question, verdict))
                  .as("seed %d, %s in %s", seed, volunteer.id(), need.id()).isEqualTo(verdict);
              answers.put(question, verdict);
            }
          }
        }
      }
    }
  }
}
