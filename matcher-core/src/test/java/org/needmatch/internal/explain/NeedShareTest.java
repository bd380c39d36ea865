package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class NeedShareTest {
  @Test
  void aShareIsOfAllSeatsWantedAndHasNoSign() {
    var share = new NeedShare(
        Problem.builder(Town.MONDAY).add(Need.builder("n").at(Town.CENTRE).volunteers(2, 2)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build()).build());
    assertThat(share.percent(500)).isEqualTo(25);
    assertThat(share.words(-1000)).isEqualTo("50.00 %");
    assertThat(new NeedShare(Problems.empty()).percent(0)).isZero();
  }
}
