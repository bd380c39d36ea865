package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

  @ParameterizedTest
  @MethodSource("org.needmatch.internal.io.init.Presets#names")
  void presetIsCalledAsItsFile(String name) {
    assertThat(Presets.named(name).name()).isEqualTo(name);
  }

  @Test
  void anUnknownNameListsTheKnownOnes() {
    assertThatThrownBy(() -> Presets.named("rota-o-matic"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is no preset rota-o-matic. There are ")
        .hasMessageContaining("rosterfy");
  }

  @Test
  void namesMatchInAnyCase() {
    assertThat(Presets.named("Rosterfy").title()).isEqualTo("Rosterfy");
  }

  @Test
  void otherFilesMatchNothing() {
    assertThat(Presets.matching(Map.of("a.csv", List.of("Colour", "Price")))).isEmpty();
  }
}
