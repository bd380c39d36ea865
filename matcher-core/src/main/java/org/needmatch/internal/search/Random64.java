package org.needmatch.internal.search;

/**
 * xorshift64* of S. Vigna, "An experimental exploration of Marsaglia's xorshift
 * generators" (2016).
 */
final class Random64 {
  private long state;

  Random64(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    state = z ^ (z >>> 31);
    if (state == 0) {
      state = 88172645463325252L;
    }
  }

  private long nextLong() {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return state * 0x2545F4914F6CDD1DL;
  }

  /** 0 to bound − 1. */
  int below(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }

  /** 0 to 1, 1 left out. */
  double unit() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }
}
