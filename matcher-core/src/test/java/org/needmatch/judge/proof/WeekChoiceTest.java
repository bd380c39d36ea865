package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeekChoiceTest {

  /** Both are worth most in the role that has one seat left. */
  @Example
  void twoPeopleAreNotPaidForOneSeat() {
    var choice = new WeekChoice(0, List.of(0, 1), new int[][]{{0, 1}, {2, 3}},
        new int[][]{{0, 1}, {0, 1}}, new int[]{1, 2});

    assertThat(choice.weight(new long[]{3333, 0, 3333, 0})).isEqualTo(3333);
    assertThat(choice.weight(new long[]{3333, 3000, 3333, 0})).isEqualTo(6333);
  }

  @Property(tries = 300)
  void theBestSeatingOfAllIsFound(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int people,
      @ForAll @IntRange(min = 1, max = 3) int roles) {
    var random = new Random(seed);
    int[] seats = random.ints(roles, 0, 3).toArray();
    long[] prices = random.longs(people * roles, 0, 50).toArray();
    var pairs = new int[people][];
    Arrays.setAll(pairs,
        one -> IntStream.range(0, roles).map(role -> one * roles + role).toArray());
    var inRole = new int[people][];
    Arrays.setAll(inRole, one -> IntStream.range(0, roles).toArray());
    var choice = new WeekChoice(0, IntStream.range(0, people).boxed().toList(), pairs, inRole,
        seats);

    long best = 0;
    for (int way = 0; way < Math.pow(roles, people); way++) {
      var taken = new int[roles];
      long paid = 0;
      for (int one = 0, rest = way; one < people; one++, rest /= roles) {
        taken[rest % roles]++;
        paid += prices[one * roles + rest % roles];
      }
      boolean fits = IntStream.range(0, roles).allMatch(role -> taken[role] <= seats[role]);
      best = fits ? Math.max(best, paid) : best;
    }
    assertThat(choice.weight(prices)).isEqualTo(best);
  }
}
