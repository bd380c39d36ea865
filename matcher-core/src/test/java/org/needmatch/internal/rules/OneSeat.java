package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/**
 * A volunteer before one seat: what a rule says of it, and that the judge says
 * the same.
 */
final class OneSeat {
  /** What is told of a seat that the rule leaves open. */
  static final String ALLOWED = "allowed";

  private OneSeat() {
  }

  /** A problem with this one volunteer and this one need. */
  static Problem of(VolunteerBuilder volunteer, NeedBuilder need) {
    var session = need.build();
    return Problem.builder(session.time().day()).add(volunteer.build()).add(session).build();
  }

  /** The code of the rule's refusal, or {@link #ALLOWED}. */
  static String code(Class<? extends EligibilityRule> rule, VolunteerBuilder volunteer,
      NeedBuilder need) {
    return code(rule, of(volunteer, need));
  }

  /** The same for the problem's first volunteer and first need. */
  static String code(Class<? extends EligibilityRule> rule, Problem problem) {
    var reason = reason(rule, problem);
    return reason == null ? ALLOWED : reason.code();
  }

  /** Why the rule refuses, null when it does not. */
  static @Nullable Reason reason(Class<? extends EligibilityRule> rule, Problem problem) {
    var volunteer = problem.volunteers().getFirst();
    var need = problem.needs().getFirst();
    var role = need.roles().getFirst();
    var asked = Eligibility.of(problem, RuleSet.standard()).rules().stream()
        .filter(rule::isInstance).findFirst().orElseThrow();
    var verdict = asked.judge(new Applicant(volunteer), new SeatSpec(need, role));
    var reason = verdict instanceof Verdict.Refused refused ? refused.reason() : null;
    if (reason != null) {
      assertThat(asked.codes()).extracting(RuleCode::code).contains(reason.code());
    }
    var broken = Judge.standard()
        .judge(problem, List.of(Assignment.of(need.id(), role.name(), 1, volunteer.id())))
        .violations().stream().map(violation -> violation.rule())
        .filter(code -> !code.equals("pin")).toList();
    assertThat(broken).as("the judge")
        .isEqualTo(reason == null ? List.of() : List.of(reason.code()));
    return reason;
  }
}
