package org.needmatch.judge.proof;

import java.util.Arrays;

/**
 * Tells from above what places from some on can still add. An option is taken
 * to exclude only those that follow it directly, and limits are not kept but
 * paid for, at a rate for each that makes the figure small. Any rates are
 * valid. Exact when no limit binds and exclusion reaches no further.
 */
final class WeekBound {
  private static final int ROUNDS = 24;
  private static final long LARGEST = 1L << 57;

  private final ReducedWeek puzzle;
  private final long[] free;
  private final long[] rates;
  private long[] paid;
  private final int[] last;

  WeekBound(ReducedWeek puzzle, Incumbent trial) {
    this.puzzle = puzzle;
    rates = new long[puzzle.resources()];
    last = new int[puzzle.resources()];
    for (int resource = 0; resource < rates.length; resource++) {
      for (int place = 0; place < puzzle.size(); place++) {
        if (puzzle.use(resource, place) > 0) {
          last[resource] = place;
        }
      }
    }
    free = sums(rates);
    paid = free;
    trial.offer(choice(free, rates));
    if (rates.length > 0 && free[0] < LARGEST / (rates.length + 1)) {
      lower(trial);
    }
  }

  private long[] sums(long[] atRates) {
    int size = puzzle.size();
    var sums = new long[size + 1];
    for (int place = size - 1; place >= 0; place--) {
      long with = net(place, atRates) + sums[puzzle.nextFreeAfter(place)];
      sums[place] = Math.max(sums[place + 1], with);
    }
    return sums;
  }

  private long net(int place, long[] atRates) {
    long net = puzzle.weight(place);
    for (int resource = 0; resource < atRates.length; resource++) {
      net -= atRates[resource] * puzzle.use(resource, place);
    }
    return net;
  }

  private int[] choice(long[] sums, long[] atRates) {
    var chosen = new int[puzzle.size()];
    int size = 0;
    int place = 0;
    while (place < puzzle.size()) {
      if (sums[place] > sums[place + 1] && net(place, atRates) > 0) {
        chosen[size++] = place;
        place = puzzle.nextFreeAfter(place);
      } else {
        place++;
      }
    }
    return Arrays.copyOf(chosen, size);
  }

  private void lower(Incumbent trial) {
    var shares = new double[rates.length];
    var tried = rates.clone();
    var sums = free;
    long least = free[0];
    double pace = 1;
    for (int round = 0; round < ROUNDS && least > trial.value(); round++) {
      var excess = excess(choice(sums, tried));
      double norm = 0;
      for (int resource = 0; resource < excess.length; resource++) {
        boolean stays = excess[resource] <= 0 && shares[resource] == 0;
        norm += stays ? 0 : excess[resource] * excess[resource];
      }
      if (norm == 0) {
        return;
      }
      double step = pace * (value(sums, tried) - trial.value()) / norm;
      for (int resource = 0; resource < excess.length; resource++) {
        shares[resource] = Math.max(0, shares[resource] + step * excess[resource]);
        double highest = free[0];
        tried[resource] = (long) (Math.min(highest, shares[resource])
            / Math.max(1, puzzle.capacity(resource)));
      }
      sums = sums(tried);
      trial.offer(choice(sums, tried));
      if (value(sums, tried) < least) {
        least = value(sums, tried);
        paid = sums;
        System.arraycopy(tried, 0, rates, 0, rates.length);
      } else {
        pace *= 0.7;
      }
    }
  }

  /** By how much a choice exceeds each limit, as a share of it. */
  private double[] excess(int[] chosen) {
    var excess = new double[rates.length];
    for (int resource = 0; resource < excess.length; resource++) {
      long used = 0;
      for (int place : chosen) {
        used += puzzle.use(resource, place);
      }
      long capacity = puzzle.capacity(resource);
      excess[resource] = (double) (used - capacity) / Math.max(1, capacity);
    }
    return excess;
  }

  private long value(long[] sums, long[] atRates) {
    long value = sums[0];
    for (int resource = 0; resource < atRates.length; resource++) {
      value += atRates[resource] * puzzle.capacity(resource);
    }
    return value;
  }

  /** The most that places from this one on can add with so much used. */
  long from(int place, long[] used) {
    long most = paid[place];
    for (int resource = 0; resource < rates.length; resource++) {
      if (rates[resource] > 0 && last[resource] >= place) {
        most += rates[resource] * (puzzle.capacity(resource) - used[resource]);
      }
    }
    return Math.min(most, free[place]);
  }
}
