package org.needmatch.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/** The pins that fail a check, and those of the same commitment. */
final class PinRejections {
  private final Map<List<String>, Reason> reasons = new HashMap<>();
  private final Problem problem;
  private final CommitmentIndex commitments;

  PinRejections(Problem problem) {
    this.problem = problem;
    commitments = CommitmentIndex.of(problem);
    var rules = new ArrayList<EligibilityRule>();
    if (!problem.settings().pinsOverrideChecks()) {
      rules.add(new DbsRule(problem.settings().dbsMaxAgeMonths()));
    }
    rules.add(new SafeguardingRule(problem));
    var applicants = new HashMap<String, Applicant>();
    for (var pin : problem.held()) {
      var need = problem.need(pin.needId());
      var volunteer = problem.volunteer(pin.volunteerId());
      if (need == null || volunteer == null) {
        continue;
      }
      var applicant = applicants.computeIfAbsent(volunteer.id(), id -> new Applicant(volunteer));
      for (var role : need.roles()) {
        for (var rule : rules) {
          if (role.name().equals(pin.role()) && rule.judge(applicant,
              new SeatSpec(need, role)) instanceof Verdict.Refused refused) {
            reasons.putIfAbsent(key(pin, need), refused.reason());
          }
        }
      }
    }
  }

  @Nullable
  Reason reason(Placement pin) {
    var need = problem.need(pin.needId());
    return need == null ? null : reasons.get(key(pin, need));
  }

  private List<String> key(Placement pin, Need need) {
    var commitment = commitments.of(need);
    return commitment == null
        ? List.of("need", need.id(), pin.role(), pin.volunteerId())
        : List.of("commitment", commitment, pin.role(), pin.volunteerId());
  }
}
