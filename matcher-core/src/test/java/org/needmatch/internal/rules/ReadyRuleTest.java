package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Readiness;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ReadyRuleTest {
  private static String code(Readiness readiness) {
    return OneSeat.code(ReadyRule.class, Problems.anyone("v"), Need.builder("n").remote(true)
        .readiness(readiness).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)));
  }

  @Test
  void anOpenPrerequisiteKeepsEverybodyOut() {
    assertThat(code(Readiness.READY)).isEqualTo("allowed");
    assertThat(code(new Readiness(false, List.of()))).isEqualTo("not-ready");
    assertThat(code(new Readiness(true, List.of("key")))).isEqualTo("not-ready");
  }
}
