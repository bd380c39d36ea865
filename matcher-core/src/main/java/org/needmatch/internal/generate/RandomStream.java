package org.needmatch.internal.generate;

import java.util.List;

/**
 * A stream of chance that is fixed by its seed, topic and index alone, on every
 * machine and JDK. Each thing in the city has a stream of its own, so one can
 * be drawn without those before it. The generator is SplitMix64 (Steele, Lea
 * and Flood 2014). Not thread-safe.
 */
final class RandomStream {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** What a stream is for. */
  enum Topic {
    CITY, AREA, VENUE, SESSION, HOME, PERSON, TIME, TRAVEL, CHECK, SKILL, TASTE, HISTORY, PAIR, SAMPLE
  }

  private long state;

  RandomStream(long seed, Topic topic, long index) {
    state = mix(mix(mix(seed) + STEP * (topic.ordinal() + 1)) + STEP * index);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private long next() {
    state += STEP;
    return mix(state);
  }

  /** At least 0, below 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** At least 0, below the bound. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  double between(double low, double high) {
    return low + unit() * (high - low);
  }

  boolean chance(double share) {
    return unit() < share;
  }

  /** Bell-shaped with mean 0 and standard deviation 1, within ±3. */
  double bell() {
    return (unit() + unit() + unit() - 1.5) * 2;
  }

  <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T pick(T... items) {
    return items[below(items.length)];
  }
}
