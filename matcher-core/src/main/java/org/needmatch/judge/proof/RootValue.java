package org.needmatch.judge.proof;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;

/**
 * The value of a set of prices where nothing is decided, in 1/1024 of a point.
 * It keeps no week, so that it takes 8 bytes a volunteer and need beside the
 * pairs.
 */
final class RootValue {
  private final ProofContext ground;
  private final ProofPrices prices;
  private final ParallelLoop loop;
  private final Path path;
  private final AtomicInteger untold = new AtomicInteger();

  RootValue(ProofContext ground, ProofPrices prices, ParallelLoop loop) {
    this.ground = ground;
    this.prices = prices;
    this.loop = loop;
    path = new Path(ground.roster().needs());
  }

  /**
   * @throws ArithmeticException
   *           when the prices are too large to add up
   */
  long weeks() {
    var finder = new WeekFinder(ground);
    var values = new long[finder.groups()];
    loop.forEach(values.length, group -> {
      var week = finder.of(group);
      if (week != null) {
        var best = week.best(week.weights(prices.all()), path);
        values[group] = best.value();
        if (best.chosen() == null) {
          untold.incrementAndGet();
        }
      }
    });
    return sum(values);
  }

  /**
   * What needs that share too small a pool are worth less together is taken off;
   * {@link Teams#IMPOSSIBLE} when more have to run than can.
   *
   * @throws ArithmeticException
   *           when the prices are too large to add up
   */
  long teams() {
    return teams(need -> true);
  }

  /** The same of some of the needs, which are all that have pairs. */
  long teams(IntPredicate which) {
    var teams = new Teams(ground, loop);
    var values = new long[ground.roster().needs()];
    loop.forEach(values.length,
        need -> values[need] = which.test(need) ? teams.value(need, prices, path) : 0);
    if (LongStream.of(values).anyMatch(value -> value == Teams.IMPOSSIBLE)) {
      return Teams.IMPOSSIBLE;
    }
    long excess = new SharedPools(ground).excess(values, need -> teams.must(need, path));
    return excess == Teams.IMPOSSIBLE ? excess : Math.subtractExact(sum(values), excess);
  }

  private static long sum(long[] values) {
    return LongStream.of(values).reduce(0, Math::addExact);
  }

  /** Whether a week was so large that it was told from above. */
  boolean inexact() {
    return untold.get() > 0;
  }
}
