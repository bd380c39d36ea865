package org.needmatch.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.strategy.Strategy;

class StrategiesTest {
  @Test
  void strategiesHaveNamesOfTheirOwnInOrder() {
    assertThat(Strategies.all()).extracting(Strategy::name).isSorted().doesNotHaveDuplicates()
        .contains("certified", "hill-climb", "nearby");
  }

  @Test
  void anUnknownNameListsTheKnownOnes() {
    assertThatThrownBy(() -> Strategies.named("fast")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("fast", "certified", "greedy");
  }

  @Test
  void whatCannotBeSetIsRefusedWithWhatCan() {
    var leximin = Strategies.named("leximin");
    assertThatCode(() -> Strategies.check(leximin, Map.of("over", "initiative")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Strategies.check(leximin, Map.of("under", "area")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The strategy leximin has no parameter under. It has over (area, initiative).");
    assertThatThrownBy(() -> Strategies.check(leximin, Map.of("over", "town")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("over", "town", "area, initiative");
    assertThatThrownBy(() -> Strategies.check(Strategies.named("greedy"), Map.of("x", "1")))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("It has none.");
  }

  @Test
  void everyParameterTakesItsStandard() {
    for (var strategy : Strategies.all()) {
      assertThat(strategy.parameters()).allMatch(one -> one.takes(one.standard()))
          .extracting(Strategy.Parameter::name).doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[a-z][a-zA-Z]*"));
    }
  }
}
