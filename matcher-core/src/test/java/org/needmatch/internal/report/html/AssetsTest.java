package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AssetsTest {
  @Test
  void whatIsNotPackedIsNamed() {
    assertThat(Assets.read("page.css")).isNotBlank();
    assertThatThrownBy(() -> Assets.read("nowhere.css")).hasMessageContaining("nowhere.css");
  }
}
