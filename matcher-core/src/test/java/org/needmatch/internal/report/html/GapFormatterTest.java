package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Limit.GapCause;

class GapFormatterTest {
  @Test
  void everyCauseHasWordsAndWithoutACauseNothingIsSaid() {
    assertThat(GapFormatter.sentence(List.of())).isEmpty();
    var sentences = Stream.of(GapCause.values())
        .map(cause -> GapFormatter.sentence(List.of(cause)).orElseThrow()).toList();
    assertThat(sentences).doesNotHaveDuplicates();
    assertThat(GapFormatter.sentence(List.of(GapCause.PINS, GapCause.SIZE)).orElseThrow())
        .contains("; ");
  }
}
