package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Weeks of one volunteer whose best set of options is found by trying all. */
final class RandomWeek {
  private final Random random;
  final WeekSubproblem week;
  final long[] weights;

  RandomWeek(long seed, int size, int resources) {
    random = new Random(seed);
    var options = new ArrayList<WeekChoice>();
    var conflicts = new long[size][];
    weights = new long[size];
    for (int option = 0; option < size; option++) {
      options.add(new WeekChoice(option, List.of(0), new int[][]{{option}}));
      conflicts[option] = Bits.none(size);
      weights[option] = random.nextInt(50);
    }
    for (int one = 0; one < size; one++) {
      for (int other = one + 1; other < size; other++) {
        if (random.nextInt(4) == 0) {
          Bits.add(conflicts[one], other);
          Bits.add(conflicts[other], one);
        }
      }
    }
    var limits = new ArrayList<Resource>();
    for (int resource = 0; resource < resources; resource++) {
      limits.add(new Resource(random.nextInt(12), random.longs(size, 0, 6).toArray()));
    }
    week = new WeekSubproblem(List.of(0), options, conflicts, limits);
  }

  ReducedWeek whole() {
    return new ReducedWeek(week, weights, IntStream.range(0, week.size()).toArray(),
        week.resources().stream().mapToLong(Resource::capacity).toArray());
  }

  /**
   * The most that a set with these, and of others only those from a place on, is
   * worth.
   */
  long best(long with, int from) {
    long best = -1;
    for (long set = 0; set < 1L << week.size(); set++) {
      if ((set & with) == with && (set & ~with & (1L << from) - 1) == 0 && allowed(set)) {
        best = Math.max(best, worth(set));
      }
    }
    return best;
  }

  long worth(long set) {
    return IntStream.range(0, weights.length).filter(option -> (set >> option & 1) == 1)
        .mapToLong(option -> weights[option]).sum();
  }

  boolean allowed(long set) {
    for (int one = 0; one < weights.length; one++) {
      for (int other = 0; other < one; other++) {
        if ((set >> one & set >> other & 1) == 1 && Bits.has(week.conflicts()[one], other)) {
          return false;
        }
      }
    }
    return week.resources().stream()
        .allMatch(resource -> used(resource, set) <= resource.capacity());
  }

  static long used(Resource resource, long set) {
    return IntStream.range(0, resource.use().length).filter(option -> (set >> option & 1) == 1)
        .mapToLong(option -> resource.use()[option]).sum();
  }
}
