package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.bound.CoordinatedPrices.Ground;
import org.needmatch.internal.bound.CoordinatedPrices.Scope;
import org.needmatch.oracle.BruteForce;

class CoordinatedPricesTest {

  private static CoordinatedPrices whole(TinyModel model) {
    int people = model.instance().problem().volunteers().size();
    return new CoordinatedPrices(new Ground(model.instance(), new Scope(need -> true, need -> false,
        need -> false, volunteer -> true, IntStream.range(0, people).toArray())));
  }

  @Test
  void theWholeTakesTheUsualSteps() {
    for (long seed = 0; seed < 20; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium() * TeamOracle.PART;
      var prices = whole(model);
      var dual = model.dual();
      long[] price = model.pairs().shares(TeamOracle.PART / 2);
      var steps = new ScaledSteps(model.instance(), dual);
      for (int i = 0; i < 15; i++) {
        long value = dual.evaluate(price, model.everything());
        assertThat(prices.share()).as("seed %d", seed).isEqualTo(value)
            .isGreaterThanOrEqualTo(best);
        steps.move(price, value, value, 0);
        prices.step(1);
      }
      for (int pair = 0; pair < model.pairs().count(); pair++) {
        assertThat(prices.price(pair)).isEqualTo(price[pair]);
      }
    }
  }

  @Test
  void itGoesOnFromAState() {
    var model = TinyModel.ofWeeks(4);
    var prices = whole(model);
    prices.stepRoles(3, 0);
    prices.step(4);
    var state = prices.state();
    var other = whole(model);
    other.restore(state);
    prices.step(5);
    other.step(5);
    assertThat(other.state().price()).isEqualTo(prices.state().price());
    assertThat(other.state().leaning()).isEqualTo(prices.state().leaning());
    assertThatThrownBy(() -> other.restore(PriceState.of(1_000, 0, new double[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatDoesNotMoveHereIsToldAndStaysAndWhatMovesIsNotTold() {
    var model = TinyModel.oneSession(2);
    var ground = new Ground(model.instance(), new Scope(need -> false, need -> true, need -> true,
        volunteer -> volunteer == 0, new int[]{0, 1}));
    assertThat(ground.isOwn(0)).isTrue();
    assertThat(ground.isOwn(1)).isFalse();
    assertThat(ground.ownCount()).isEqualTo(1);
    var told = new CoordinatedPrices(ground);
    told.tell(1, 77);
    told.step(3);
    assertThat(told.price(1)).isEqualTo(77);
    assertThatThrownBy(() -> told.tell(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
