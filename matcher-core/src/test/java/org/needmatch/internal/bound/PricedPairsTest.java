package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.DualPrices;

class PricedPairsTest {
  @Test
  void eachPairIsOnceInItsRoleAndWithItsVolunteer() {
    for (long seed = 0; seed < 60; seed++) {
      var model = TinyModel.random(seed);
      var pairs = model.pairs();
      assertThat(IntStream.range(0, model.instance().sessions().roleCount())
          .flatMap(r -> IntStream.range(pairs.begin(r), pairs.end(r)).map(pairs::at)
              .peek(p -> assertThat(pairs.role(p)).isEqualTo(r))))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, pairs.count()).boxed().toList());
      for (int p = 0; p < pairs.count(); p++) {
        var own = pairs.of(pairs.volunteer(p), pairs.need(p));
        assertThat(own).contains(p);
        assertThat(pairs.isOnlyWay(p)).isEqualTo(own.length == 1);
        var half = new float[pairs.count()];
        Arrays.fill(half, 0.5f);
        assertThat(pairs.share(p, half)).isEqualTo(0.5 * own.length);
      }
    }
  }

  @Test
  void onlyWhoMayBeTurnedAwayHasAShare() {
    for (int people = 1; people <= 3; people++) {
      var model = TinyModel.oneSession(people);
      assertThat(model.pairs().contested(TeamOracle.PART / 8)).hasSize(people)
          .containsOnly(people == 1 ? 1000 * TeamOracle.PART : 1000 * TeamOracle.PART / 8);
    }
  }

  @Test
  void pricesTooHighToReckonWithAreCut() {
    var model = TinyModel.random(0);
    var first = model.pairs();
    var sessions = model.instance().sessions();
    var role = first.role(0);
    var given = DualPrices.builder().usual(sessions.need(sessions.roleNeed(role)).id(),
        sessions.role(role).name(), Long.MAX_VALUE).build();
    assertThat(first.priced(given)[0]).isEqualTo(1L << 50);
  }
}
