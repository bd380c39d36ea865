package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummarySentencesTest extends WrittenPlan {
  @Test
  void whatIsMetAndWhatBecameOfPinsIsSaidFirstInSentences() {
    assertThat(SummarySentences.lines(contents())).first().asString()
        .startsWith("Meets 83.3 % of weighted need");
    assertThat(SummarySentences.lines(contents()))
        .anySatisfy(line -> assertThat(line).contains("2 of 2").contains("3 of 4"))
        .anySatisfy(line -> assertThat(line).contains("1 ").containsIgnoringCase("pin"));
  }
}
