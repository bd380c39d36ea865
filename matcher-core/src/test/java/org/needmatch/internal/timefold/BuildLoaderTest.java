package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.stream.Constraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.timefold.ExtraConstraints;

class BuildLoaderTest {
  private static final ExtraConstraints NONE = factory -> new Constraint[0];

  @Test
  void constraintsAreKnownWhileSomethingIsBuiltAndOnlyThen() {
    var before = Thread.currentThread().getContextClassLoader();
    assertThat(BuildLoader.own()).isEmpty();
    assertThat(new BuildLoader(List.of(NONE)).during(BuildLoader::own)).containsExactly(NONE);
    assertThat(BuildLoader.own()).isEmpty();
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void theThreadsLoaderComesBackWhenBuildingFails() {
    var before = Thread.currentThread().getContextClassLoader();
    assertThatThrownBy(() -> new BuildLoader(List.of(NONE)).during(() -> {
      throw new IllegalStateException("no");
    })).hasMessage("no");
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void classesThatNobodyKnowsAreNotFound() {
    var loader = new BuildLoader(List.of(NONE));
    assertThatThrownBy(() -> loader.loadClass("org.needmatch.Nowhere"))
        .isInstanceOf(ClassNotFoundException.class).hasMessageContaining("Nowhere");
  }
}
