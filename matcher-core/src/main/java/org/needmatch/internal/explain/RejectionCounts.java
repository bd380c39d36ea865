package org.needmatch.internal.explain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.EligibilityRule;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.Verdict;

/**
 * How many people each rule turns away from a role, whatever other rules say.
 * What a rule says of everybody is remembered for all roles of which it must
 * say the same. Thread-safe.
 */
final class RejectionCounts {
  private record Question(EligibilityRule rule, Object basis) {
  }

  private final Eligibility eligibility;
  private final List<Applicant> applicants;
  private final Map<Question, Map<String, Integer>> answers = new ConcurrentHashMap<>();

  RejectionCounts(Eligibility eligibility, List<Applicant> applicants) {
    this.eligibility = eligibility;
    this.applicants = applicants;
  }

  /** By code, everybody counted. */
  Map<String, Integer> from(SeatSpec opening) {
    var sum = new TreeMap<String, Integer>();
    for (var rule : eligibility.rules()) {
      answers.computeIfAbsent(new Question(rule, rule.basis(opening)), q -> count(rule, opening))
          .forEach((code, count) -> sum.merge(code, count, Integer::sum));
    }
    return sum;
  }

  private Map<String, Integer> count(EligibilityRule rule, SeatSpec opening) {
    var counts = new TreeMap<String, Integer>();
    for (var applicant : applicants) {
      if (rule.judge(applicant, opening) instanceof Verdict.Refused refused) {
        counts.merge(refused.reason().code(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
