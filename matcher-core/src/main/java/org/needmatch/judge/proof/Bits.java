package org.needmatch.judge.proof;

/** Sets of small numbers as words of 64. */
final class Bits {
  private Bits() {
  }

  static long[] none(int size) {
    return new long[(size + 63) >>> 6];
  }

  static boolean has(long[] set, int number) {
    return (set[number >>> 6] >>> number & 1) != 0;
  }

  static void add(long[] set, int number) {
    set[number >>> 6] |= 1L << number;
  }

  static void addAll(long[] set, long[] others) {
    for (int word = 0; word < set.length; word++) {
      set[word] |= others[word];
    }
  }

  /** Whether the other set has all members of the first from the number on. */
  static boolean within(long[] some, long[] all, int from) {
    int first = from >>> 6;
    for (int word = first; word < some.length; word++) {
      long missing = some[word] & ~all[word];
      if (word == first) {
        missing &= -1L << from;
      }
      if (missing != 0) {
        return false;
      }
    }
    return true;
  }
}
