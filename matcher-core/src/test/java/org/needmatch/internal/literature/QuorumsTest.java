package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class QuorumsTest {
  @Test
  void theNeedThatIsFurthestFromItsMinimumClosesFirst() {
    var market = Markets.of(Problem.builder(Town.MONDAY).add(Markets.session("four", 4, 4).build())
        .add(Markets.session("two", 2, 2).build()).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").build()).build());
    var rounds = new ArrayList<Integer>();

    var plan = new Quorums(market, new StepControl()).settle(quorums -> {
      var made = market.model().emptyPlan();
      for (int agent = 0; agent < market.agents(); agent++) {
        for (int choice : market.liked(agent)) {
          boolean mine = market.choice(choice).needId().equals(agent == 0 ? "four" : "two");
          if (!quorums.closed(choice) && (mine || !rounds.isEmpty()) && made.mayAdd(choice)) {
            made.add(choice);
          }
        }
      }
      rounds.add(made.choices().length);
      return made;
    });

    assertThat(rounds).containsExactly(2, 2);
    assertThat(plan.runs("two")).isTrue();
    assertThat(plan.runs("four")).isFalse();
  }
}
