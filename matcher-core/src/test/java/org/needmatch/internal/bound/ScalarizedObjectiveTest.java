package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.plan.Score;

class ScalarizedObjectiveTest {
  @Test
  void ofPointsAloneAPlanIsWorthItsPoints() {
    var model = TinyModel.ofWeeks(4);
    var points = ScalarizedObjective.points(model.instance());
    assertThat(points.worth(new Score(-1, 70, -5), new Score(-2, 0, 0))).isEqualTo(70);
    assertThat(points.grain()).isEqualTo(TeamOracle.PART);
    assertThat(points.hasBonus()).isFalse();
    long[] price = model.prices(new Random(1));
    assertThat(points.paid(price, new long[price.length])).isSameAs(price);
  }

  /** As long as no point is worth giving up for 1,024 minutes. */
  @Test
  void ofAllLevelsTheBetterScoreIsWorthMoreAndNoneMoreThanTheMost() {
    for (long seed = 0; seed < 60; seed++) {
      var model = TinyModel.ofWeeks(seed);
      var goal = ScalarizedObjective.score(model.instance(), model.pairs());
      var codec = new PlanCodec(model.instance());
      var empty = codec.score(new int[0]);
      long total = model.instance().sessions().totalValue();
      var scores = new ArrayList<Score>();
      for (long hard = 0; hard <= 1; hard++) {
        for (long medium : new long[]{0, 1, total}) {
          for (long soft : new long[]{-500, 0, 500}) {
            scores.add(new Score(empty.hard() + hard, medium, empty.soft() + soft));
          }
        }
      }
      for (var one : scores) {
        for (var other : scores) {
          assertThat(goal.worth(one, empty) > goal.worth(other, empty)).as("seed %d", seed)
              .isEqualTo(one.betterThan(other));
        }
      }
      assertThat(goal.worth(codec.score(Greedy.byWorth(model.instance())), empty))
          .as("seed %d", seed).isLessThanOrEqualTo(goal.most());
    }
  }
}
