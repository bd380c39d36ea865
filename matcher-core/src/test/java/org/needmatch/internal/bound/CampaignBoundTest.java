package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.bound.PricedChoices.Alternative;
import org.needmatch.plan.DualPrices;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class CampaignBoundTest {
  /** Sessions of three at one time; one person is there, four can be paid for. */
  private static TinyModel town() {
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 0; i < 5; i++) {
      problem.add(Problems.anyone("v" + i).build());
    }
    for (var id : List.of("n1", "n2")) {
      problem.add(Need.builder(id).at(Town.CENTRE).volunteers(3, 3)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    }
    return TinyModel.of(problem.build());
  }

  @Test
  void twoMoreOpenTheOneSessionAndNoBudgetTheOther() {
    var model = town();
    var choices = new PricedChoices(
        List.of(new Alternative(0, 1, 0), new Alternative(1, 1, 0), new Alternative(2, 1, 0),
            new Alternative(3, 1, 0)),
        new int[]{-1, 0, 1, 2, 3}, new int[]{0, 1, 2, 3, 4}, new long[0]);
    var bound = new CampaignBound(model.instance(), model.conflicts(), choices, 1, DualPrices.NONE);
    assertThat(bound.medium()).isEqualTo(Long.MAX_VALUE);
    long[] best = {0, 0, 3000, 3000, 3000};
    for (int budget = 0; budget <= 4; budget++) {
      bound.limit(budget);
      for (int i = 0; i < 100; i++) {
        bound.step(best[budget]);
        assertThat(bound.medium()).isGreaterThanOrEqualTo(best[budget]);
      }
      assertThat(bound.medium()).as("%d people", budget).isEqualTo(best[budget]);
    }
    assertThat(bound.priced().picked().length).isLessThanOrEqualTo(4);
    assertThat(CampaignBound.Priced.points(5 * CampaignBound.PART + 3)).isEqualTo(5);
  }
}
