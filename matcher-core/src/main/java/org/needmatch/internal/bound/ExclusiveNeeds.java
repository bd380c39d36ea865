package org.needmatch.internal.bound;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * Prices for needs of which nobody could be in two, such as all that go on at
 * one moment, when everything else costs nothing: an assignment, which is
 * solved as such. Where such needs want more people than there are, this bound
 * is good at once, and steps on all prices take long to come to it. Not
 * thread-safe.
 */
final class ExclusiveNeeds {
  private static final int MOST_NEEDS = 3_000;
  private static final int MOST_PAIRS = 500_000;
  private static final long MOST_WORK = 1_000_000_000;

  private final Instance instance;
  private final PricedPairs pairs;
  private final HeavyClique cliques;

  /**
   * Cost: the squares of what people could be in, summed, and of the needs.
   */
  ExclusiveNeeds(Instance instance, Conflicts conflicts, PricedPairs pairs) {
    this.instance = instance;
    this.pairs = pairs;
    var sessions = instance.sessions();
    var weight = new long[sessions.count()];
    for (int n = 0; n < weight.length; n++) {
      for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
        weight[n] += sessions.roleValue(r, sessions.wanted(r));
      }
      weight[n] = Math.max(1, weight[n]);
    }
    cliques = new HeavyClique(excluding(instance, conflicts), weight);
  }

  /** Whether the instance is small enough to look for them. */
  static boolean isFor(Instance instance, PricedPairs pairs) {
    return instance.sessions().count() <= MOST_NEEDS && pairs.count() <= MOST_PAIRS;
  }

  /**
   * By pair, in parts of a point, for the needs that weigh most so far; null
   * where these are too many, or what they are worth too little. Cost: up to a
   * second, and needs times steps.
   *
   * @param steps
   *          to look further for heavier ones
   * @param below
   *          what the prices are to prove less than, in parts of a point
   * @param stop
   *          ends it early, with null as well
   */
  long @Nullable [] prices(int steps, long below, BooleanSupplier stop) {
    var needs = cliques.search(steps, stop);
    return prices(needs, stop, instance.sessions().totalValue() - below / TeamOracle.PART);
  }

  /** By need, those that nobody could be in as well. */
  private static BitSet[] excluding(Instance instance, Conflicts conflicts) {
    var sessions = instance.sessions();
    var graph = instance.graph();
    var excluding = new BitSet[sessions.count()];
    for (int n = 0; n < excluding.length; n++) {
      excluding[n] = new BitSet(excluding.length);
      excluding[n].set(0, excluding.length);
      excluding[n].clear(n);
    }
    for (int u = 0; u < graph.units() && !instance.workers().stopped(); u++) {
      for (int a = graph.begin(u); a < graph.end(u); a++) {
        int one = sessions.roleNeed(graph.role(a));
        for (int b = a + 1; b < graph.end(u); b++) {
          int other = sessions.roleNeed(graph.role(b));
          if (excluding[one].get(other) && !conflicts.between(a, b)) {
            excluding[one].clear(other);
            excluding[other].clear(one);
          }
        }
      }
    }
    return excluding;
  }

  private long @Nullable [] prices(BitSet needs, BooleanSupplier stop, long least) {
    var sessions = instance.sessions();
    var price = pairs.noPrices();
    var alone = new long[instance.problem().volunteers().size()];
    var seats = new IntList();
    needs.stream().forEach(n -> {
      long value = sessions.unit(n) * TeamOracle.PART;
      for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
        int people = pairs.end(r) - pairs.begin(r);
        if (people == 1) {
          int only = pairs.at(pairs.begin(r));
          price[only] = value;
          alone[pairs.volunteer(only)] = Math.max(alone[pairs.volunteer(only)], sessions.unit(n));
        }
        for (int seat = 0; people > 1 && seat < Math.min(people, instance.room(r)); seat++) {
          seats.add(r);
        }
      }
    });
    int[] people = IntStream.of(seats.toArray()).distinct()
        .flatMap(r -> IntStream.range(pairs.begin(r), pairs.end(r)))
        .map(k -> pairs.volunteer(pairs.at(k))).distinct().toArray();
    long size = seats.size();
    long worthAll = IntStream.of(seats.toArray())
        .mapToLong(r -> sessions.unit(sessions.roleNeed(r))).sum();
    if (worthAll < least || size * size * (size + people.length) > MOST_WORK) {
      return null;
    }
    var column = new int[alone.length];
    for (int i = 0; i < people.length; i++) {
      column[people[i]] = i;
    }
    var gain = new long[seats.size()][people.length];
    for (int s = 0; s < gain.length; s++) {
      int r = seats.get(s);
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        int who = pairs.volunteer(pairs.at(k));
        gain[s][column[who]] = sessions.unit(sessions.roleNeed(r)) - alone[who];
      }
    }
    var worth = AssignmentDuals.ofSeats(gain, stop);
    if (worth == null) {
      return null;
    }
    for (int s = 0; s < gain.length; s++) {
      int r = seats.get(s);
      long left = Math.max(0, sessions.unit(sessions.roleNeed(r)) - worth[s]) * TeamOracle.PART;
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        price[pairs.at(k)] = left;
      }
    }
    return price;
  }
}
