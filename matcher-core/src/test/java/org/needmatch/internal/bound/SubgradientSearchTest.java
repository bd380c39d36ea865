package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SubgradientSearchTest {
  @Test
  void theBestPricesProveTheLowestValueSoFar() {
    int lowered = 0;
    for (long seed = 0; seed < 40; seed++) {
      var model = TinyModel.random(seed);
      var start = model.prices(new Random(seed));
      var search = new SubgradientSearch(model.instance(), model.dual(), model.everything(), start,
          1);
      long first = model.dual().evaluate(start, model.everything());
      long before = Long.MAX_VALUE;
      for (int i = 0; i < 40; i++) {
        search.step(0);
        assertThat(search.best()).isLessThanOrEqualTo(Math.min(before, first));
        before = search.best();
        assertThat(search.leaning() == null).as("known after thirty").isEqualTo(i < 29);
      }
      assertThat(model.dual().evaluate(search.bestPrice(), model.everything())).as("seed %d", seed)
          .isEqualTo(search.best());
      assertThat(LongStream.of(search.bestPrice())).allMatch(price -> price >= 0);
      lowered += search.best() < first ? 1 : 0;
    }
    assertThat(lowered).isGreaterThan(25);
  }

  @Test
  void givenPricesAreTakenWhereTheyProveMore() {
    var model = TinyModel.random(3);
    var usual = model.prices(new Random(1));
    var search = new SubgradientSearch(model.instance(), model.dual(), model.everything(), usual,
        1);
    for (int i = 0; i < 40; i++) {
      search.step(0);
    }
    var from = SubgradientSearch.from(model.instance(), model.dual(), model.everything(), usual,
        search.bestPrice().clone(), 1);
    from.step(0);
    assertThat(from.best()).isEqualTo(search.best());
    var worse = SubgradientSearch.from(model.instance(), model.dual(), model.everything(),
        search.bestPrice().clone(), usual, 1);
    worse.step(0);
    assertThat(worse.best()).isEqualTo(search.best());
  }
}
