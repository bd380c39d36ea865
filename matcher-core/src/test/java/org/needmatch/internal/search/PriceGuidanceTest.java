package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/** One person and three sessions, of which the first two overlap. */
class PriceGuidanceTest {
  private final Instance instance = Instance.of(Day.of(1, 18, 19, 30).build());
  private final Conflicts conflicts = new Conflicts(instance);
  private final PriceGuidance guide = new PriceGuidance(instance);

  @Test
  void nothingIsKnownBeforeThereArePrices() {
    guide.learn(null);
    assertThat(guide.known()).isFalse();
    assertThat(guide.favoured()).isEmpty();
    assertThat(guide.candidates().size()).isEqualTo(3);
  }

  @Test
  void whatIsHardlyLeantToIsNotFavoured() {
    guide.learn(new float[]{0.3f, 0.9f, 0.02f});
    assertThat(guide.known()).isTrue();
    assertThat(guide.favoured()).containsExactly(0, 1);
  }

  @Test
  void aStartTakesWhatIsLeantToMostAndFits() {
    guide.learn(new float[]{0.3f, 0.9f, 0.02f});
    assertThat(guide.start(conflicts, new int[]{2})).containsExactly(1);
    assertThat(guide.plan(conflicts, new float[]{1, 0, 1})).containsExactly(0, 2);
  }
}
