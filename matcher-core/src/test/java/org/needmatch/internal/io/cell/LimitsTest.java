package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.WorkloadLimits;

class LimitsTest {
  @Test
  void aCountOrNoLimit() throws BadCell {
    assertThat(Limits.parse("0")).isZero();
    assertThat(Limits.parse("3")).isEqualTo(3);
    for (var none : List.of("none", "No limit", "UNLIMITED")) {
      assertThat(Limits.parse(none)).isEqualTo(WorkloadLimits.UNLIMITED);
    }
    assertThatThrownBy(() -> Limits.parse("many")).isInstanceOf(BadCell.class);
    assertThatThrownBy(() -> Limits.parse("-1")).isInstanceOf(BadCell.class);
  }
}
