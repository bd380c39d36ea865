package org.needmatch.internal.search;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;

/**
 * A plan by the first prices, filled up by worth and mended for a moment: in a
 * large city the first cycle is long in coming. Not thread-safe.
 */
record EarlyPlan(Instance instance, Conflicts conflicts, PriceGuidance guide, Budget budget,
    @Nullable Penalties penalties) {
  private static final int EDGES = 200_000;
  private static final int BATCH = 250;

  static boolean isWanted(Instance instance) {
    return instance.graph().edges() > EDGES;
  }

  /**
   * Offers the plan, then what a short cold search makes of it beside the teams
   * that pins begin, for which it is too short; nothing in a smaller city.
   *
   * @param leaning
   *          what the prices lean to, pair by pair; null while unknown
   */
  void make(float @Nullable [] leaning, Incumbent best, long seed, Consumer<int[]> offer) {
    if (leaning == null || !isWanted(instance)) {
      return;
    }
    guide.learn(leaning);
    make(
        best.lawful(
            new PlanCodec(instance).withoutUnfinished(guide.start(conflicts, best.edges()))),
        seed, offer);
  }

  void make(int[] start, long seed, Consumer<int[]> offer) {
    var filled = Greedy.filled(instance, conflicts, start);
    offer.accept(filled);
    var cycle = AnnealingCycle.early(guide.candidates().size());
    var annealing = new Annealing(instance, conflicts, seed * 1_000_003 - 1, filled,
        guide.candidates(), penalties);
    annealing.favour(guide.favoured());
    double begin = budget.used();
    long from = budget.proposals();
    boolean halfway = false;
    for (double progress = cycle.head(); progress < 1 && !budget.over(); progress = cycle
        .progress(budget.proposals() - from, begin, budget.used())) {
      if (!halfway && progress >= (cycle.head() + 1) / 2) {
        halfway = true;
        offer.accept(with(filled, annealing.edges()));
      }
      annealing.run(progress, BATCH);
      budget.count(BATCH);
    }
    offer.accept(with(filled, annealing.finished()));
  }

  private int[] with(int[] filled, int[] found) {
    return Greedy.from(instance, conflicts,
        IntStream.concat(Arrays.stream(guide.mending(filled)), Arrays.stream(found)).toArray());
  }
}
