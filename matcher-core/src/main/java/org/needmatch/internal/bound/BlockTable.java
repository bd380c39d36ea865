package org.needmatch.internal.bound;

import java.util.Arrays;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * Goes through sets of two edges or more of a spell, the dearest first, and
 * leaves out those that cannot beat a set known already that uses no more. Not
 * thread-safe.
 */
final class BlockTable {
  private static final int MAX_LOOKS = 20_000;

  private final Instance instance;
  private final Conflicts conflicts;
  private final WeekDiscretization shapes;
  private final KnapsackTable table;
  private final int[] path = new int[Byte.MAX_VALUE + 1];
  private long[] key = new long[64];
  private long[] gain = new long[64];
  private int[] edge = new int[64];
  private int size;
  private int least;
  private int most;
  private int volunteer;
  private int looks;

  BlockTable(Instance instance, Conflicts conflicts, WeekDiscretization shapes,
      KnapsackTable table) {
    this.instance = instance;
    this.conflicts = conflicts;
    this.shapes = shapes;
    this.table = table;
  }

  /**
   * Offers sets to the table, in which single edges are already. Returns false
   * when it was too much.
   *
   * @param worth
   *          of each edge, above 0
   * @param leastUse
   *          of any of the edges
   * @param atMost
   *          edges in a set
   */
  boolean look(int who, int[] edges, long[] worth, int count, int leastUse, int atMost) {
    volunteer = who;
    least = leastUse;
    most = Math.min(count, atMost);
    size = count;
    looks = 0;
    return sort(edges, worth) && extend(0, 0, 0, 0);
  }

  private boolean sort(int[] edges, long[] worth) {
    if (key.length < size) {
      key = new long[2 * size];
      gain = new long[key.length];
      edge = new int[key.length];
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    for (int i = 0; i < size; i++) {
      if (worth[i] >>> Long.SIZE - 1 - bits != 0) {
        return false;
      }
      key[i] = worth[i] << bits | i;
    }
    Arrays.sort(key, 0, size);
    for (int i = 0; i < size; i++) {
      int at = (int) key[size - 1 - i] & (1 << bits) - 1;
      gain[i] = worth[at];
      edge[i] = edges[at];
    }
    return true;
  }

  private boolean extend(int from, int depth, int minutes, long worth) {
    for (int i = from; i < size; i++) {
      if (hopeless(depth, minutes + least, worth, gain[i])) {
        return true;
      }
      int used = minutes + shapes.use(edge[i]);
      if (used < table.minuteStates() && !hopeless(depth, used, worth, gain[i])) {
        if (++looks > MAX_LOOKS) {
          return false;
        }
        if (fits(edge[i], depth)) {
          path[depth] = edge[i];
          offer(depth + 1, used, worth + gain[i]);
          if (depth + 1 < most && !extend(i + 1, depth + 1, used, worth + gain[i])) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /**
   * Whether no set is of use that adds to the path an edge after which so many
   * minutes are used, and perhaps others, none of them worth more than so much.
   */
  private boolean hopeless(int depth, int minutesThen, long worth, long each) {
    int minutes = minutesThen;
    long sum = worth + each;
    for (int count = depth + 1; count <= most && minutes < table.minuteStates(); count++) {
      if (sum > table.cover(minutes, count)) {
        return false;
      }
      sum += each;
      minutes += least;
    }
    return true;
  }

  private boolean fits(int candidate, int depth) {
    int day = shapes.day(candidate);
    int today = 1;
    for (int i = 0; i < depth; i++) {
      if (conflicts.between(candidate, path[i])) {
        return false;
      }
      today += shapes.day(path[i]) == day ? 1 : 0;
    }
    return today <= instance.capacity().daily(volunteer, day);
  }

  private void offer(int depth, int minutes, long worth) {
    int count = table.countStates() == 1 ? 0 : depth;
    if (count < table.countStates() && worth > table.cover(minutes, count)) {
      int set = -1;
      for (int i = 0; i < depth; i++) {
        set = table.add(path[i], set);
      }
      table.offer(minutes, count, worth, set);
    }
  }
}
