package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StrategiesCommandTest {
  @Test
  void strategiesAreListedWithTheDefault() throws IOException {
    assertThat(Shell.run("strategies").out()).contains("certified").contains("(the default)")
        .contains("first-come");
    assertThat(Shell.run("strategies", "--json").json().path("strategies")).isNotEmpty();
  }
}
