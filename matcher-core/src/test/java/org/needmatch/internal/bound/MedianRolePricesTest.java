package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Certificate.ShadowPrice;

class MedianRolePricesTest {
  private static List<ShadowPrice> prices(long[]... sets) {
    var model = TinyModel.oneSession(3);
    return new MedianRolePrices(model.instance(), model.pairs()).of(List.of(sets));
  }

  @Test
  void aRoleHasTheMedianOfItsPairsInPoints() {
    assertThat(prices(new long[]{9 * TeamOracle.PART, TeamOracle.PART, 2 * TeamOracle.PART}))
        .containsExactly(new ShadowPrice("n", "volunteer", 2));
  }

  @Test
  void leavesCountAlike() {
    long part = TeamOracle.PART;
    assertThat(prices(new long[]{9 * part, part, 2 * part}, new long[]{5 * part, 5 * part, 0}))
        .containsExactly(new ShadowPrice("n", "volunteer", 3.5));
    assertThat(prices()).isEmpty();
  }
}
