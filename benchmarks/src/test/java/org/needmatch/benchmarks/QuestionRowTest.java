package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.benchmarks.ComparisonTest.COMPARISON;

import org.junit.jupiter.api.Test;

class QuestionRowTest {
  /**
   * Of the first city, whose best bound is 500, fast lacks 0 and 4 %, slow 10 %;
   * of the second both lack the same.
   */
  @Test
  void questionsAreAskedOfInstancesAndNotOfRuns() {
    var first = QuestionRow.of(COMPARISON).getFirst();

    assertThat(first.strategy()).isEqualTo("slow");
    assertThat(first.better()).isEqualTo(1);
    assertThat(first.equal()).isEqualTo(1);
    assertThat(first.worse()).isZero();
    assertThat(first.effect()).startsWith("4");
  }

  @Test
  void whereBothProveNothingNothingTellsThemApart() {
    assertThat(QuestionRow.of(COMPARISON)).filteredOn(row -> row.test().equals("McNemar"))
        .singleElement().satisfies(row -> {
          assertThat(row.equal()).isEqualTo(2);
          assertThat(row.p()).isEqualTo(1);
        });
  }

  @Test
  void manyQuestionsMakeNoAnswerSurer() {
    assertThat(QuestionRow.of(COMPARISON)).hasSize(4)
        .allSatisfy(row -> assertThat(row.adjusted()).isBetween(row.p(), 1.0));
  }
}
