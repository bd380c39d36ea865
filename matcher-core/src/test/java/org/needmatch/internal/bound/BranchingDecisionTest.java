package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchingDecisionTest {
  @ParameterizedTest
  @CsvSource({"RUNS,NOT_RUN", "NOT_RUN,RUNS", "IN,OUT", "OUT,IN"})
  void theOtherHalfSaysTheOppositeOfTheSame(BranchingDecision.Kind kind,
      BranchingDecision.Kind opposite) {
    assertThat(new BranchingDecision(kind, 4, 7).opposite())
        .isEqualTo(new BranchingDecision(opposite, 4, 7));
  }
}
