package org.needmatch.internal.rules;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.rules.Obstacle;

/**
 * Cases over all weeks; a commitment is as many as the need left of it that is
 * most.
 */
record CasesRule(CommitmentIndex commitments) implements LimitRule {

  @Override
  public boolean counts(Need need) {
    return commitments.cases(need) > 0;
  }

  @Override
  public Object period(Need need) {
    return "";
  }

  @Override
  public @Nullable Obstacle excess(WorkloadLimits limits, List<Need> sessions) {
    var cases = new HashMap<String, Integer>();
    for (var need : sessions) {
      var commitment = commitments.of(need);
      cases.merge(commitment == null ? "n" + need.id() : "c" + commitment, commitments.cases(need),
          Math::max);
    }
    return cases.values().stream().mapToLong(Integer::longValue).sum() > limits.cases()
        ? new Obstacle.CasesFull(limits.cases())
        : null;
  }
}
