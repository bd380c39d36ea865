package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Options of which the heaviest set is wanted, by start, with the limits that
 * can bind among them. Places in the order take the options' part from here on.
 */
final class ReducedWeek {
  private final WeekSubproblem week;
  private final int[] options;
  private final long[] weight;
  private final int[] nextFree;
  private final List<long[]> use = new ArrayList<>();
  private final long[] capacity;

  ReducedWeek(WeekSubproblem week, long[] weights, int[] options, long[] capacities) {
    this.week = week;
    this.options = options;
    weight = new long[options.length];
    long total = 0;
    for (int place = 0; place < options.length; place++) {
      weight[place] = weights[options[place]];
      total = Math.addExact(total, weight[place]);
    }
    nextFree = new int[options.length];
    for (int place = 0; place < options.length; place++) {
      nextFree[place] = nextFree(place);
    }
    capacity = binding(capacities);
  }

  private int nextFree(int place) {
    int next = place + 1;
    while (next < options.length && clash(place, next)) {
      next++;
    }
    return next;
  }

  private long[] binding(long[] capacities) {
    var left = new ArrayList<Long>();
    for (int resource = 0; resource < capacities.length; resource++) {
      var all = week.resources().get(resource).use();
      var uses = new long[options.length];
      long sum = 0;
      for (int place = 0; place < options.length; place++) {
        uses[place] = all[options[place]];
        sum += uses[place];
      }
      if (sum > capacities[resource]) {
        use.add(uses);
        left.add(capacities[resource]);
      }
    }
    return left.stream().mapToLong(Long::longValue).toArray();
  }

  int size() {
    return options.length;
  }

  long weight(int place) {
    return weight[place];
  }

  int option(int place) {
    return options[place];
  }

  boolean clash(int one, int other) {
    return Bits.has(week.conflicts()[options[one]], options[other]);
  }

  /** What the place excludes, by option. */
  long[] excluded(int place) {
    return week.conflicts()[options[place]];
  }

  /** The first later place that this one does not exclude. */
  int nextFreeAfter(int place) {
    return nextFree[place];
  }

  long[] nothing() {
    return Bits.none(week.size());
  }

  int resources() {
    return capacity.length;
  }

  long capacity(int resource) {
    return capacity[resource];
  }

  long use(int resource, int place) {
    return use.get(resource)[place];
  }
}
