package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEvidenceTest {
  @Test
  void aDayAboveTwelveProvesTheOrder() {
    var cells = List.of("13/01/2026", "01/13/2026", "03/04/2026", "04/04/2026", "13/13/2026",
        "2026-04-03");
    assertThat(DateEvidence.of(cells, false)).isEqualTo(new DateEvidence(1, 1, 1));
    assertThat(DateEvidence.of(cells, true)).isEqualTo(new DateEvidence(1, 1, 1));
    assertThat(DateEvidence.of(List.of("13/01/2026;Mon 14/01/2026"), false).declared())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0,0,5,false", "0,1,5,true", "20,1,5,true", "21,1,5,false", "0,1,0,false"})
  void oneOfTwentyIsASlipOfThePen(int declared, int other, int either, boolean inDoubt) {
    assertThat(new DateEvidence(declared, other, either).inDoubt()).isEqualTo(inDoubt);
  }

  @Test
  void proofOfTheOtherOrderAloneSpeaksForIt() {
    assertThat(new DateEvidence(0, 1, 0).speaksForOther()).isTrue();
    assertThat(new DateEvidence(1, 1, 0).speaksForOther()).isFalse();
    assertThat(new DateEvidence(0, 0, 9).speaksForOther()).isFalse();
  }
}
