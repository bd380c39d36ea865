package org.needmatch.internal.standby;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The most valuable choice of people for seats: at most one person in a seat,
 * so many seats in a group and so many for a person. A flow of least cost,
 * grown group by group along shortest paths, whose prices prove it. Not
 * thread-safe. Cost: a search from each group and seat, which ends at the
 * nearest person who is free.
 */
final class StandbyFlow {
  private static final long FAR = Long.MAX_VALUE / 4;

  /**
   * A person who could take a seat.
   *
   * @param value
   *          above 0
   */
  record Option(int seat, int person, long value) {
  }

  private final List<Option> options;
  private final int[] most;
  private final int[] room;
  private final int[][] seatsOf;
  private final int[] groupOf;
  private final int[][] optionsOf;
  private final BitSet barred;
  private final int[] chosen;
  private final int[][] held;
  private final int[] load;
  private final long[] height;
  private final long[] distance;
  private final int[] entered;
  private final int[] by;
  private final long top;
  private final int people;
  private final int firstGroup;
  private final int sink;

  /**
   * @param groupOf
   *          of each seat
   * @param most
   *          seats that are filled in each group at most
   * @param room
   *          seats that each person takes at most
   * @param barred
   *          numbers of options that are not open
   */
  StandbyFlow(List<Option> options, int[] groupOf, int[] most, int[] room, BitSet barred) {
    this.options = options;
    this.groupOf = groupOf;
    this.most = most;
    this.room = room;
    this.barred = barred;
    people = room.length;
    firstGroup = people + groupOf.length;
    sink = firstGroup + most.length;
    seatsOf = lists(most.length, groupOf);
    optionsOf = lists(groupOf.length, options.stream().mapToInt(Option::seat).toArray());
    chosen = new int[groupOf.length];
    Arrays.fill(chosen, -1);
    held = new int[people][0];
    load = new int[people];
    height = new long[sink + 1];
    distance = new long[sink + 1];
    entered = new int[sink + 1];
    by = new int[sink + 1];
    top = options.stream().mapToLong(Option::value).max().orElse(0);
  }

  /** The numbers whose entry is each key. */
  private static int[][] lists(int keys, int[] keyOf) {
    var count = new int[keys];
    for (int key : keyOf) {
      count[key]++;
    }
    var lists = new int[keys][];
    for (int key = 0; key < keys; key++) {
      lists[key] = new int[count[key]];
    }
    for (int i = keyOf.length - 1; i >= 0; i--) {
      lists[keyOf[i]][--count[keyOf[i]]] = i;
    }
    return lists;
  }

  /** Of each seat the number of its option, -1 for nobody. */
  int[] solve() {
    for (int group = 0; group < most.length; group++) {
      for (int unit = 0; unit < Math.min(most[group], seatsOf[group].length); unit++) {
        grow(firstGroup + group);
      }
    }
    return chosen.clone();
  }

  /**
   * What no choice of the options that are open can exceed: by the prices of the
   * flow, each person's places at their price, and the best seats of each group
   * at what is left.
   *
   * @param left
   *          of each seat the greatest value of an option that is not listed
   */
  long limit(long[] left) {
    var best = left.clone();
    for (int i = 0; i < options.size(); i++) {
      if (!barred.get(i)) {
        var option = options.get(i);
        best[option.seat()] = Math.max(best[option.seat()],
            option.value() + height[option.person()]);
      }
    }
    long limit = 0;
    for (int person = 0; person < people; person++) {
      limit -= height[person] * room[person];
    }
    for (int group = 0; group < most.length; group++) {
      limit += Arrays.stream(seatsOf[group]).mapToObj(seat -> best[seat])
          .sorted(Comparator.reverseOrder()).limit(most[group]).mapToLong(Long::longValue).sum();
    }
    return limit;
  }

  private void grow(int source) {
    Arrays.fill(distance, FAR);
    distance[source] = 0;
    var queue = new PriorityQueue<long[]>(
        Comparator.<long[]>comparingLong(one -> one[0]).thenComparingLong(one -> one[1]));
    queue.add(new long[]{0, source});
    while (true) {
      var next = queue.poll();
      if (next == null) {
        throw new IllegalStateException("A standby seat can always stay empty.");
      }
      int node = (int) next[1];
      if (next[0] > distance[node]) {
        continue;
      }
      if (node == sink) {
        break;
      }
      expand(node, queue);
    }
    long reached = distance[sink];
    for (int node = 0; node < sink; node++) {
      if (distance[node] < reached) {
        height[node] += distance[node] - reached;
      }
    }
    follow(source);
  }

  private void expand(int node, PriorityQueue<long[]> queue) {
    if (node >= firstGroup) {
      for (int seat : seatsOf[node - firstGroup]) {
        if (chosen[seat] < 0) {
          reach(node, people + seat, 0, -1, queue);
        }
      }
      reach(node, sink, top, -1, queue);
    } else if (node >= people) {
      int seat = node - people;
      for (int option : optionsOf[seat]) {
        if (option != chosen[seat] && !barred.get(option)) {
          reach(node, options.get(option).person(), top - options.get(option).value(), option,
              queue);
        }
      }
      if (chosen[seat] >= 0) {
        reach(node, firstGroup + groupOf[seat], 0, -1, queue);
      }
    } else {
      if (load[node] < room[node]) {
        reach(node, sink, 0, -1, queue);
      }
      for (int i = 0; i < load[node]; i++) {
        int option = held[node][i];
        reach(node, people + options.get(option).seat(), options.get(option).value() - top, option,
            queue);
      }
    }
  }

  private void reach(int from, int to, long cost, int option, PriorityQueue<long[]> queue) {
    long reduced = distance[from] + cost + height[from] - height[to];
    if (reduced < distance[to]) {
      distance[to] = reduced;
      entered[to] = from;
      by[to] = option;
      queue.add(new long[]{reduced, to});
    }
  }

  private void follow(int source) {
    for (int node = sink; node != source; node = entered[node]) {
      int from = entered[node];
      int option = by[node];
      if (option >= 0 && node < people) {
        hold(node, option);
        chosen[options.get(option).seat()] = option;
      } else if (option >= 0) {
        release(from, option);
      } else if (node >= firstGroup && node < sink && from >= people) {
        chosen[from - people] = -1;
      }
    }
  }

  private void hold(int person, int option) {
    if (load[person] == held[person].length) {
      held[person] = Arrays.copyOf(held[person], load[person] + 1);
    }
    held[person][load[person]++] = option;
  }

  private void release(int person, int option) {
    int at = 0;
    while (held[person][at] != option) {
      at++;
    }
    System.arraycopy(held[person], at + 1, held[person], at, load[person] - at - 1);
    load[person]--;
  }
}
