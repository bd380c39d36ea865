package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {
  @Test
  void whereSomethingWasMeasuredIsKnownAndNamesAFile() throws Exception {
    var here = Machine.here();

    assertThat(here.cores()).isPositive();
    assertThat(here.commit()).matches("unknown|[0-9a-f]{7,40}(-changed)?");
    assertThat(here.processor()).isNotBlank();
    assertThat(here.name()).matches("[A-Za-z0-9-]+").startsWith(here.commit());
  }
}
