package org.needmatch.domain;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rows of a {@link TravelTable} in any order. Cost: constant a
 * row, 32 bytes while it is built. Not thread-safe.
 */
public final class TravelTableBuilder {
  /** More kilometres or minutes than these are no way. */
  public static final double MOST = 100_000;

  private static final int MODES = TravelMode.values().length;
  private static final int MOST_PLACES = 1 << 24;
  private static final double FORGIVEN_KM = 0.01;
  private static final int TIME_BITS = 11;
  private static final int ROW_BITS = 28;

  private final Map<Long, Integer> numbers = new HashMap<>();
  private long[] keys = new long[16];
  private int[] from = new int[16];
  private int[] to = new int[16];
  private byte[] mode = new byte[16];
  private int[] metres = new int[16];
  private int[] minutes = new int[16];
  private short[] arriveBy = new short[16];
  private int size;
  private boolean timed;

  /** Starts without a row. */
  public TravelTableBuilder() {
  }

  /**
   * Whether a way is shorter than the straight line by more than 10 m, which no
   * way is.
   *
   * @param from
   *          where it starts
   * @param to
   *          where it ends
   * @param km
   *          its length
   * @return whether it is
   */
  public static boolean isShorterThanStraight(Place from, Place to, double km) {
    return km < from.straightKm(to) - FORGIVEN_KM;
  }

  /**
   * Adds a way that takes as long at any time of day.
   *
   * @param start
   *          where it starts
   * @param end
   *          where it ends
   * @param travelMode
   *          how one travels
   * @param km
   *          travelled kilometres, kept to the metre
   * @param duration
   *          minutes, rounded up to whole ones
   * @return this builder
   * @throws IllegalArgumentException
   *           when a number is not 0 to {@link #MOST}, or the way shorter than
   *           the straight line
   */
  public TravelTableBuilder add(Place start, Place end, TravelMode travelMode, double km,
      double duration) {
    return add(start, end, travelMode, km, duration, null);
  }

  /**
   * Adds a way that takes as long when one has to be there at a time of day. Of
   * several between the same places, a journey takes the one with the latest such
   * time that is not after the session's start, or the earliest when all are; one
   * for any time is the earliest.
   *
   * @param start
   *          where it starts
   * @param end
   *          where it ends
   * @param travelMode
   *          how one travels
   * @param km
   *          travelled kilometres, kept to the metre
   * @param duration
   *          minutes, rounded up to whole ones
   * @param time
   *          when one has to be there, to the minute; null for any time
   * @return this builder
   * @throws IllegalArgumentException
   *           when a number is not 0 to {@link #MOST}, or the way shorter than
   *           the straight line
   */
  public TravelTableBuilder add(Place start, Place end, TravelMode travelMode, double km,
      double duration, @Nullable LocalTime time) {
    if (!(km >= 0 && km <= MOST && duration >= 0 && duration <= MOST)) {
      throw new IllegalArgumentException("A way has " + km + " km and " + duration
          + " minutes; both are 0 to " + (int) MOST + ".");
    }
    if (isShorterThanStraight(start, end, km)) {
      throw new IllegalArgumentException("A way of " + km
          + " km is shorter than the straight line between its places. Correct the kilometres.");
    }
    if (size == from.length) {
      grow();
    }
    from[size] = number(start);
    to[size] = number(end);
    mode[size] = (byte) travelMode.ordinal();
    metres[size] = TravelTable.metres(km);
    minutes[size] = (int) Math.ceil(duration - 1e-9);
    arriveBy[size] = (short) (time == null ? -1 : time.getHour() * 60 + time.getMinute());
    timed |= time != null;
    size++;
    return this;
  }

  /** {@return how many rows were added} */
  public int size() {
    return size;
  }

  /**
   * Leaves out each row that says from where, to where, how and for when the same
   * as one before it.
   *
   * @return which rows these were, counted from 0 in the order added, ascending
   */
  public int[] removeRepeated() {
    int[] order = order();
    var repeated = new boolean[size];
    int count = 0;
    for (int i = 1; i < size; i++) {
      repeated[order[i]] = same(order[i - 1], order[i]);
      count += repeated[order[i]] ? 1 : 0;
    }
    var removed = new int[count];
    int kept = 0;
    int at = 0;
    for (int row = 0; row < size; row++) {
      if (repeated[row]) {
        removed[at++] = row;
      } else {
        move(row, kept++);
      }
    }
    size = kept;
    return removed;
  }

  /**
   * Builds it from the rows added.
   *
   * @return the table
   * @throws IllegalArgumentException
   *           when a row is there twice
   */
  public TravelTable build() {
    int[] order = order();
    for (int i = 1; i < size; i++) {
      if (same(order[i - 1], order[i])) {
        throw new IllegalArgumentException("Rows " + (order[i - 1] + 1) + " and " + (order[i] + 1)
            + " of the travel table are about the same way. Leave one of them out.");
      }
    }
    int places = numbers.size();
    int[] rank = ranks();
    var sorted = Arrays.copyOf(keys, places);
    Arrays.sort(sorted);
    var first = new int[MODES * places + 1];
    var ends = new int[size];
    var km = new int[size];
    var durations = new int[size];
    var times = new short[timed ? size : 0];
    for (int i = 0; i < size; i++) {
      int row = order[i];
      first[mode[row] * places + rank[from[row]] + 1]++;
      ends[i] = rank[to[row]];
      km[i] = metres[row];
      durations[i] = minutes[row];
      if (timed) {
        times[i] = arriveBy[row];
      }
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    return new TravelTable(sorted, first, ends, km, durations, times);
  }

  /** The rows by mode, start, end, time and when they were added. */
  private int[] order() {
    int places = numbers.size();
    int[] rank = ranks();
    var next = new int[MODES * places + 1];
    for (int row = 0; row < size; row++) {
      next[mode[row] * places + rank[from[row]] + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    var begin = next.clone();
    var order = new int[size];
    for (int row = 0; row < size; row++) {
      order[next[mode[row] * places + rank[from[row]]]++] = row;
    }
    for (int i = 0; i + 1 < begin.length; i++) {
      sort(order, begin[i], begin[i + 1], rank);
    }
    return order;
  }

  private void sort(int[] order, int begin, int end, int[] rank) {
    var packed = new long[end - begin];
    for (int i = begin; i < end; i++) {
      packed[i
          - begin] = ((long) rank[to[order[i]]] << TIME_BITS | arriveBy[order[i]] + 1) << ROW_BITS
              | i - begin;
    }
    Arrays.sort(packed);
    var group = Arrays.copyOfRange(order, begin, end);
    for (int i = begin; i < end; i++) {
      order[i] = group[(int) (packed[i - begin] & (1L << ROW_BITS) - 1)];
    }
  }

  /** Of each place, by number, how many are before it. */
  private int[] ranks() {
    var sorted = Arrays.copyOf(keys, numbers.size());
    Arrays.sort(sorted);
    var rank = new int[sorted.length];
    for (int place = 0; place < rank.length; place++) {
      rank[place] = Arrays.binarySearch(sorted, keys[place]);
    }
    return rank;
  }

  private boolean same(int one, int other) {
    return from[one] == from[other] && to[one] == to[other] && mode[one] == mode[other]
        && arriveBy[one] == arriveBy[other];
  }

  private int number(Place place) {
    long key = TravelTable.key(place);
    var known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    if (number == MOST_PLACES) {
      throw new IllegalArgumentException(
          "A travel table has at most " + MOST_PLACES + " places. Leave some out.");
    }
    numbers.put(key, number);
    if (number == keys.length) {
      keys = Arrays.copyOf(keys, 2 * number);
    }
    keys[number] = key;
    return number;
  }

  private void move(int row, int target) {
    from[target] = from[row];
    to[target] = to[row];
    mode[target] = mode[row];
    metres[target] = metres[row];
    minutes[target] = minutes[row];
    arriveBy[target] = arriveBy[row];
  }

  private void grow() {
    int more = size + (size >> 1);
    from = Arrays.copyOf(from, more);
    to = Arrays.copyOf(to, more);
    mode = Arrays.copyOf(mode, more);
    metres = Arrays.copyOf(metres, more);
    minutes = Arrays.copyOf(minutes, more);
    arriveBy = Arrays.copyOf(arriveBy, more);
  }
}
