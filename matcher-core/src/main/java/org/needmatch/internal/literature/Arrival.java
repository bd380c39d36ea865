package org.needmatch.internal.literature;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.needmatch.strategy.Strategy.Parameter;
import org.needmatch.strategy.StrategyControl;

/** Orders in which agents come, by the seed alone. */
final class Arrival {
  private static final String LOT = "lot";
  private static final String WAITING = "waiting";
  private static final String FILE = "file";

  /** By lot, those first who have waited longest, or as the input has them. */
  static final Parameter ORDER = Parameter.word("order", "whose turn comes first", LOT, WAITING,
      FILE);

  private Arrival() {
  }

  /** The agents in the order that was asked for. */
  static int[] of(Market market, StrategyControl control) {
    var order = ORDER.word(control);
    if (order.equals(FILE)) {
      return IntStream.range(0, market.agents()).toArray();
    }
    int[] drawn = drawn(market.agents(), new SplittableRandom(control.seed()));
    return order.equals(WAITING) ? longestWaiting(market, drawn) : drawn;
  }

  /** The same order, those first who have waited longest. */
  static int[] longestWaiting(Market market, int[] order) {
    return Arrays.stream(order).boxed().sorted(Comparator.comparingInt(one -> -market.waiting(one)))
        .mapToInt(Integer::intValue).toArray();
  }

  /** 0 to {@code count} − 1, each order as likely as any other. */
  static int[] drawn(int count, SplittableRandom random) {
    int[] order = IntStream.range(0, count).toArray();
    for (int i = count - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int taken = order[i];
      order[i] = order[k];
      order[k] = taken;
    }
    return order;
  }
}
