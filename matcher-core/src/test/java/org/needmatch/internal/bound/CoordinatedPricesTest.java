package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.bound.CoordinatedPrices.Ground;
import org.needmatch.internal.bound.CoordinatedPrices.Scope;
import org.needmatch.oracle.BruteForce;

class CoordinatedPricesTest {
  private static final IntPredicate ALL = number -> true;
  private static final IntPredicate NONE = number -> false;

  private static CoordinatedPrices prices(TinyModel model, IntPredicate own, IntPredicate divided,
      IntPredicate counted) {
    int people = model.instance().problem().volunteers().size();
    return new CoordinatedPrices(new Ground(model.instance(),
        new Scope(own, divided, divided, counted, IntStream.range(0, people).toArray())));
  }

  private static CoordinatedPrices whole(TinyModel model) {
    return prices(model, ALL, NONE, ALL);
  }

  @Test
  void theWholeTakesTheUsualSteps() {
    for (long seed = 0; seed < 20; seed++) {
      var model = TinyModel.ofWeeks(seed);
      long best = BruteForce.optimum(model.instance().problem()).highestMedium() * TeamOracle.PART;
      var prices = whole(model);
      var dual = model.dual();
      long[] price = model.pairs().shares(TeamOracle.PART / 2);
      var roles = new RoleSteps(model.instance(), dual);
      for (int i = 0; i < 3; i++) {
        long value = dual.evaluate(price, model.everything());
        roles.move(price, value, value, 0);
      }
      prices.start(3);
      var steps = new ScaledSteps(model.instance(), dual);
      for (int i = 0; i < 15; i++) {
        long value = dual.evaluate(price, model.everything());
        assertThat(prices.evaluate()).as("seed %d", seed).isEqualTo(value)
            .isGreaterThanOrEqualTo(best);
        steps.move(price, value, value, 0);
        prices.step();
      }
      for (int pair = 0; pair < model.pairs().count(); pair++) {
        assertThat(prices.price(pair)).isEqualTo(price[pair]);
      }
    }
  }

  @Test
  void needsThatAreDividedTakeTheSameStepsWhereNobodyElseAsksForThem() {
    var model = TinyModel.day(WorkloadLimits.builder().sessionsPerWeek(2).build(), 9, 9, 11, 14);
    var whole = whole(model);
    var divided = prices(model, NONE, ALL, ALL);
    whole.start(2);
    divided.start(2);
    for (int i = 0; i < 12; i++) {
      assertThat(divided.evaluate()).isEqualTo(whole.evaluate());
      whole.step();
      divided.step();
      for (int pair = 0; pair < model.pairs().count(); pair++) {
        assertThat(divided.nextPrice(pair)).isEqualTo(whole.price(pair));
      }
    }
  }

  @Test
  void itGoesOnFromAState() {
    var model = TinyModel.ofWeeks(4);
    var prices = whole(model);
    prices.start(3);
    for (int i = 0; i < 4; i++) {
      prices.evaluate();
      prices.step();
    }
    prices.evaluate();
    var other = whole(model);
    other.restore(prices.state());
    for (int i = 0; i < 5; i++) {
      prices.step();
      other.step();
      assertThat(other.evaluate()).isEqualTo(prices.evaluate());
    }
    assertThat(other.state().price()).isEqualTo(prices.state().price());
    assertThat(other.state().leaning()).isEqualTo(prices.state().leaning());
    var elsewhere = whole(TinyModel.ofWeeks(5)).state();
    assertThatThrownBy(() -> other.restore(elsewhere)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Two people want the only seat; one is counted here, the other elsewhere. */
  @Test
  void aGuestHasTheRolesFirstPriceAndIsTakenAsSoonAsToldOf() {
    var model = TinyModel.oneSession(2);
    var here = prices(model, ALL, NONE, volunteer -> volunteer == 0);
    here.start(8);
    long first = here.price(0);
    assertThat(here.price(1)).isEqualTo(first);
    here.evaluate();
    here.tell(1, true);
    here.step();
    assertThat(here.takes(0)).as("one of two of one price").isNotEqualTo(here.takes(1));
    assertThat(here.price(here.takes(0) ? 1 : 0)).as("in a week and in no team")
        .isLessThanOrEqualTo(first);
    assertThatThrownBy(() -> here.tellStart(1, 7)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wherePeopleArePlacedElsewhereThePriceStartsAsToldAndRisesForTheTeam() {
    var model = TinyModel.oneSession(1);
    var here = prices(model, NONE, NONE, ALL);
    here.start(8);
    here.tellStart(0, 0);
    assertThat(here.evaluate()).isZero();
    here.tell(0, true);
    here.step();
    assertThat(here.price(0)).isPositive();
    assertThat(here.evaluate()).isEqualTo(here.price(0));
    assertThat(here.takes(0)).as("the week takes what is worth something").isTrue();
  }

  @Test
  void whoeverIsCountedElsewhereIsNoneOfADividedNeedsPeopleHere() {
    var model = TinyModel.oneSession(2);
    var here = prices(model, NONE, ALL, volunteer -> volunteer == 0);
    here.start(3);
    here.evaluate();
    assertThat(here.price(1)).isEqualTo(PricedPairs.HIGHEST);
    assertThat(here.takes(1)).isFalse();
    long asked = here.nextPrice(0);
    here.rivals(0, new long[]{0}, new int[]{1});
    here.evaluate();
    assertThat(here.price(0)).isEqualTo(asked);
    assertThat(here.takes(0)).as("somebody elsewhere asks for less").isFalse();
  }
}
