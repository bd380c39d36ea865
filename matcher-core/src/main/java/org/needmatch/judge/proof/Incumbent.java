package org.needmatch.judge.proof;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The heaviest valid choice met so far. */
final class Incumbent {
  private final ReducedWeek puzzle;
  private final int[] heaviestFirst;
  private long value = -1;
  private long[] chosen;

  Incumbent(ReducedWeek puzzle) {
    this.puzzle = puzzle;
    chosen = puzzle.nothing();
    heaviestFirst = IntStream.range(0, puzzle.size()).boxed()
        .sorted(Comparator.comparingLong(puzzle::weight).reversed()).mapToInt(Integer::intValue)
        .toArray();
    offer(new int[0]);
  }

  long value() {
    return value;
  }

  long[] chosen() {
    return chosen;
  }

  /**
   * Takes the places as far as they are allowed, then whatever else is, heaviest
   * first.
   */
  void offer(int[] places) {
    var picked = puzzle.nothing();
    var blocked = puzzle.nothing();
    var used = new long[puzzle.resources()];
    long sum = 0;
    for (int place : places) {
      sum += take(place, picked, blocked, used);
    }
    for (int place : heaviestFirst) {
      sum += take(place, picked, blocked, used);
    }
    accept(sum, picked);
  }

  void accept(long sum, long[] picked) {
    if (sum > value) {
      value = sum;
      chosen = picked;
    }
  }

  private long take(int place, long[] picked, long[] blocked, long[] used) {
    int option = puzzle.option(place);
    if (Bits.has(picked, option) || Bits.has(blocked, option)) {
      return 0;
    }
    for (int resource = 0; resource < used.length; resource++) {
      if (used[resource] + puzzle.use(resource, place) > puzzle.capacity(resource)) {
        return 0;
      }
    }
    for (int resource = 0; resource < used.length; resource++) {
      used[resource] += puzzle.use(resource, place);
    }
    Bits.add(picked, option);
    Bits.addAll(blocked, puzzle.excluded(place));
    return puzzle.weight(place);
  }
}
