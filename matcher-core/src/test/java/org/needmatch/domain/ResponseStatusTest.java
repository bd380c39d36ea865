package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseStatusTest {
  @ParameterizedTest
  @CsvSource({"PROPOSED,true,false,proposed", "ACCEPTED,true,true,accepted",
      "DECLINED,false,false,declined", "CANCELLED,false,false,cancelled", "DONE,true,true,done",
      "NO_SHOW,false,false,no-show"})
  void whoSaidYesHoldsASeatAndWhoWasAskedStillStands(ResponseStatus status, boolean stands,
      boolean holds, String word) {
    assertThat(status.stands()).isEqualTo(stands);
    assertThat(status.holds()).isEqualTo(holds);
    assertThat(status.word()).isEqualTo(word);
  }
}
