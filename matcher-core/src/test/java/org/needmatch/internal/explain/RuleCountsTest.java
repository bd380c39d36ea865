package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.explain.RuleCount;
import org.needmatch.rules.Reason;

class RuleCountsTest {
  @Test
  void theFirstReasonCountsOnItsOwnAndTheMostComeFirst() {
    var counts = new RuleCounts();
    counts.add(List.of(new Reason.Inactive(), new Reason.NoHome()));
    counts.add(List.of(new Reason.NoHome()));
    counts.add(List.of());
    assertThat(counts.mostFirst()).containsExactly(new RuleCount(new Reason.NoHome().code(), 1, 2),
        new RuleCount("inactive", 1, 1));
  }
}
