package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.run.SolveOptions;

class PluginsTest {
  private static SolveOptions options(String strategy) {
    return SolveOptions.builder().timeLimit(null).stepLimit(3).strategy(strategy).build();
  }

  @Test
  void aNameMayCarryParameters() {
    var chosen = Plugins.chosen(options("leximin:over=initiative"));
    assertThat(chosen.strategy()).isEqualTo("leximin");
    assertThat(chosen.parameters()).isEqualTo(Map.of("over", "initiative"));
    assertThat(chosen.stepLimit()).isEqualTo(3);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plugins.chosen(options("leximin:under=area")))
        .withMessageContaining("over (area, initiative)");
    assertThatIllegalArgumentException().isThrownBy(() -> Plugins.use(Path.of("nowhere")))
        .withMessageContaining("nowhere");
    assertThat(Plugins.jvmOptions()).isEmpty();
  }
}
