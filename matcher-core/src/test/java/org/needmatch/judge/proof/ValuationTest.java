package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.oracle.BruteForce;
import org.needmatch.testdomain.TinyProblems;

class ValuationTest {
  private final Random random = new Random(23);

  @Test
  void noPlanIsWorthMoreWhateverThePrices() {
    for (long seed = 0; seed < 60; seed++) {
      var problem = TinyProblems.minute(seed);
      long best = BruteForce.best(problem).medium() * RoleSeats.PARTS;
      var market = new DualEvaluator(problem, List.of());
      assertThat(new Valuation(market, prices(market)).value()).as("seed %d", seed)
          .isGreaterThanOrEqualTo(best);
    }
  }

  @Test
  void leavingADecisionUndoesItAndEnteringOneNeverRaisesTheValue() {
    for (long seed = 0; seed < 80; seed++) {
      var market = new DualEvaluator(TinyProblems.random(seed), List.of());
      var valuation = new Valuation(market, prices(market));
      var values = new ArrayList<Long>();
      var path = new ArrayList<NodeDecision>();
      for (int depth = 0; depth < 4; depth++) {
        values.add(valuation.value());
        path.add(decision(market));
        valuation.enter(path.getLast());
        assertThat(valuation.value()).as("seed %d", seed).isLessThanOrEqualTo(values.getLast());
      }
      while (!path.isEmpty()) {
        valuation.leave(path.removeLast());
        assertThat(valuation.value()).as("seed %d", seed).isEqualTo(values.removeLast());
      }
    }
  }

  private NodeDecision decision(DualEvaluator market) {
    var kind = NodeDecision.Kind.values()[random.nextInt(4)];
    return new NodeDecision(kind, random.nextInt(market.ground().roster().needs()),
        kind.ofVolunteer() ? random.nextInt(market.ground().roster().volunteers()) : -1);
  }

  private CertificatePriceRows prices(DualEvaluator market) {
    var rows = new CertificatePriceRows();
    for (int pair = 0; pair < market.ground().pairs().size(); pair++) {
      rows.addPair(pair, random.nextLong(1_500 * RoleSeats.PARTS));
    }
    return rows;
  }
}
