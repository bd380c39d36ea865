package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void sixtyCharactersAreShownWhole() {
    assertThat(Excerpt.of("x".repeat(60))).hasSize(60);
    assertThat(Excerpt.of("x".repeat(61))).hasSize(61).endsWith("x…");
  }
}
