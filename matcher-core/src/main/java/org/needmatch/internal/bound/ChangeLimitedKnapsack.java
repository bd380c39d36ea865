package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What weeks are worth together when only so many people may have another than
 * they were told: the told weeks, and what those gain who gain most. Not
 * thread-safe.
 */
final class ChangeLimitedKnapsack implements WeekChoice {
  /** Less than anything a branch that has a plan is worth. */
  private static final long NO_PLAN = -(1L << 61);

  private record Gain(int unit, long value, int people) {
  }

  private final RetainedWeeks kept;
  private final List<Gain> gains = new ArrayList<>();
  private int left;

  ChangeLimitedKnapsack(RetainedWeeks kept) {
    this.kept = kept;
  }

  @Override
  public void begin() {
    gains.clear();
    left = kept.most();
  }

  @Override
  public long take(int unit, long best, long[] price, PairStatus marks) {
    int people = kept.weight(unit);
    if (people == 0) {
      return best;
    }
    int[] told = kept.best(unit, price, marks);
    if (told == null) {
      left -= people;
      return best;
    }
    long stays = kept.value(told, price, marks);
    if (best > stays) {
      gains.add(new Gain(unit, best - stays, people));
    }
    return stays;
  }

  /** What those gain who gain most. */
  @Override
  public long end(boolean @Nullable [] changed) {
    if (left < 0) {
      return NO_PLAN;
    }
    gains.sort(Comparator.comparingDouble((Gain gain) -> -(double) gain.value() / gain.people())
        .thenComparingInt(Gain::unit));
    long total = 0;
    for (var gain : gains) {
      if (left <= 0) {
        break;
      }
      total += gain.people() <= left
          ? gain.value()
          : gain.value() / gain.people() * left + gain.people();
      left -= gain.people();
      if (changed != null) {
        changed[gain.unit()] = true;
      }
    }
    return total;
  }

  @Override
  public int @Nullable [] otherwise(int unit, long[] price, PairStatus marks) {
    return kept.best(unit, price, marks);
  }
}
