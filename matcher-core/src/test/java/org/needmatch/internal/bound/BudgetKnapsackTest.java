package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.bound.PricedChoices.Alternative;

class BudgetKnapsackTest {
  private static final long[] NO_PRICE = {};

  @Test
  void whatItBuysIsTheBestOfAllSets() {
    var dice = new Random(1);
    for (int i = 0; i < 300; i++) {
      var alternatives = alternatives(dice);
      var lifts = new long[]{dice.nextInt(1, 9), dice.nextInt(1, 9)};
      var choices = choices(alternatives, lifts);
      long budget = dice.nextInt(0, 20);
      var values = IntStream.range(0, alternatives.size()).mapToLong(a -> dice.nextInt(0, 50))
          .toArray();

      var knapsack = new BudgetKnapsack(choices, choices.ofVolunteer(), budget);

      assertThat(value(knapsack, values)).as("week %d", i).isEqualTo(best(choices, values, budget));
      assertThat(IntStream.of(knapsack.picked()).mapToLong(a -> values[a]).sum())
          .isEqualTo(best(choices, values, budget));
    }
  }

  @Test
  void costsThatAreTooFineAreRoundedInFavourOfTheBudget() {
    var choices = choices(List.of(new Alternative(0, 1_000_001, 0), new Alternative(1, 999_999, 0)),
        new long[0]);
    var knapsack = new BudgetKnapsack(choices, choices.ofVolunteer(), 2_000_000);
    assertThat(value(knapsack, 5, 7)).isEqualTo(12);
    assertThat(value(new BudgetKnapsack(choices, choices.ofVolunteer(), 900_000), 5, 7)).isZero();
  }

  @Test
  void asManyNewPeopleAsTheBudgetPaysForAndEverybodyOnce() {
    var choices = new PricedChoices(
        List.of(new Alternative(0, 0, 0), new Alternative(0, 3, 0), new Alternative(1, 2, 0),
            new Alternative(2, 2, 0)),
        new int[]{0, 1, 2, 3, -1}, new int[]{0, 0, 1, 2, 3}, new long[0]);
    var knapsack = new BudgetKnapsack(choices, new int[]{0, 1, 2, 3, -1}, 3);
    assertThat(knapsack.together(List.of(0, 1, 2, 3, 4))).isEqualTo(3);
    assertThat(knapsack.otherwise(4, NO_PRICE, new PairStatus(0))).isNull();
    assertThat(knapsack.otherwise(2, NO_PRICE, new PairStatus(0))).isEmpty();
    var had = new boolean[5];
    knapsack.begin();
    for (int u = 0; u < 5; u++) {
      knapsack.take(u, u + 1, NO_PRICE, new PairStatus(0));
    }
    knapsack.end(had);
    assertThat(had).containsExactly(true, false, false, true, false);
  }

  private static List<Alternative> alternatives(Random dice) {
    var all = new ArrayList<Alternative>();
    for (int g = 0; g < 3; g++) {
      if (dice.nextBoolean()) {
        all.add(new Alternative(g, 0, 0));
      }
      all.add(new Alternative(g, dice.nextInt(1, 12), 0));
      all.add(new Alternative(g, dice.nextInt(0, 12), 1 + dice.nextInt(3)));
    }
    return all;
  }

  private static PricedChoices choices(List<Alternative> alternatives, long[] lifts) {
    int[] each = IntStream.range(0, alternatives.size()).toArray();
    return new PricedChoices(alternatives, each, each, lifts);
  }

  private static long value(BudgetKnapsack knapsack, long... values) {
    knapsack.begin();
    long certain = 0;
    for (int u = 0; u < values.length; u++) {
      certain += knapsack.take(u, values[u], NO_PRICE, new PairStatus(0));
    }
    return certain + knapsack.end(null);
  }

  private static long best(PricedChoices choices, long[] values, long budget) {
    long best = 0;
    for (int set = 0; set < 1 << values.length; set++) {
      for (int paid = 0; paid < 1 << choices.lifts().length; paid++) {
        long cost = choices.cost(paid);
        long value = 0;
        var groups = new ArrayList<Integer>();
        boolean open = true;
        for (int a = 0; a < values.length; a++) {
          if ((set & 1 << a) != 0) {
            var one = choices.alternatives().get(a);
            open &= !groups.contains(one.group()) && one.openWith(paid);
            groups.add(one.group());
            cost += one.cost();
            value += values[a];
          }
        }
        best = open && cost <= budget ? Math.max(best, value) : best;
      }
    }
    return best;
  }
}
