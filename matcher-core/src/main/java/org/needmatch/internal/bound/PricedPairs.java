package org.needmatch.internal.bound;

import java.util.stream.IntStream;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.DualPrices;

/** The volunteer and role pairs that carry a price, by role. Immutable. */
final class PricedPairs {
  /** More is not reckoned with. */
  static final long HIGHEST = 1L << 50;

  private final int[] begin;
  private final int[] pair;
  private final int[] role;
  private final int[] volunteer;
  private final boolean[] only;
  private final SmallTeams small;
  private final LeastCrews least;
  private final GroupWays groupWays;
  private final Instance instance;

  PricedPairs(Instance instance) {
    this.instance = instance;
    var graph = instance.graph();
    int roles = instance.sessions().roleCount();
    role = new int[graph.pairs()];
    volunteer = new int[graph.pairs()];
    begin = new int[roles + 1];
    for (int e = 0; e < graph.edges(); e++) {
      graph.forEachPlacement(e, (placed, taken, pair) -> {
        role[pair] = taken;
        volunteer[pair] = placed;
      });
    }
    for (int p = 0; p < role.length; p++) {
      begin[role[p] + 1]++;
    }
    for (int r = 0; r < roles; r++) {
      begin[r + 1] += begin[r];
    }
    pair = new int[role.length];
    int[] next = begin.clone();
    for (int p = 0; p < role.length; p++) {
      pair[next[role[p]]++] = p;
    }
    only = new boolean[role.length];
    small = new SmallTeams(instance, this);
    least = new LeastCrews(instance, this);
    groupWays = new GroupWays(instance, this);
    var ways = new int[instance.problem().volunteers().size()];
    for (int n = 0; n < instance.sessions().count(); n++) {
      int from = begin[instance.sessions().roleBegin(n)];
      int to = begin[instance.sessions().roleEnd(n)];
      for (int k = from; k < to; k++) {
        ways[volunteer[pair[k]]]++;
      }
      for (int k = from; k < to; k++) {
        only[pair[k]] = ways[volunteer[pair[k]]] == 1;
      }
      for (int k = from; k < to; k++) {
        ways[volunteer[pair[k]]] = 0;
      }
    }
  }

  int count() {
    return role.length;
  }

  /**
   * Prices of 0: of each pair, then what a point costs beyond itself in each
   * group below its floor.
   */
  long[] noPrices() {
    return new long[role.length + instance.floors().count()];
  }

  /** What a point of the need counts at the prices, in parts of a point. */
  long ofPoint(int need, long[] price) {
    int group = instance.floors().group(need);
    return group < 0 ? TeamOracle.PART : TeamOracle.PART + price[role.length + group];
  }

  /**
   * Marks the needs of which a point counts something else now, and takes over
   * what it counts.
   */
  void markGroups(long[] seen, long[] price, boolean[] changed) {
    for (int n = 0; n < changed.length && price.length > role.length; n++) {
      changed[n] |= ofPoint(n, seen) != ofPoint(n, price);
    }
    System.arraycopy(price, role.length, seen, role.length, price.length - role.length);
  }

  /** What floors take off at the prices, in parts of a point. */
  long ofFloors(long[] price) {
    var floors = instance.floors();
    long sum = 0;
    for (int g = 0; g < floors.count(); g++) {
      sum += price[role.length + g] * floors.floor(g);
    }
    return sum;
  }

  /** Needs of which all teams are known. */
  SmallTeams small() {
    return small;
  }

  /** In which pairs the people of groups' edges could be. */
  GroupWays groupWays() {
    return groupWays;
  }

  /** People, pins included, whom the role must have for its need to run. */
  int least(int r) {
    return least.of(r);
  }

  int begin(int r) {
    return begin[r];
  }

  int end(int r) {
    return begin[r + 1];
  }

  int at(int position) {
    return pair[position];
  }

  int role(int p) {
    return role[p];
  }

  int volunteer(int p) {
    return volunteer[p];
  }

  int need(int p) {
    return instance.sessions().roleNeed(role[p]);
  }

  /**
   * Given prices, pair by pair; those that would be too high to reckon with are
   * cut.
   */
  long[] priced(DualPrices given) {
    var sessions = instance.sessions();
    var volunteers = instance.problem().volunteers();
    var price = noPrices();
    for (int r = 0; r < sessions.roleCount(); r++) {
      var of = given.of(sessions.need(sessions.roleNeed(r)).id(), sessions.role(r).name());
      for (int k = begin[r]; k < begin[r + 1]; k++) {
        long known = of.applyAsLong(volunteers.get(volunteer[pair[k]]).id());
        price[pair[k]] = Math.min(known, HIGHEST);
      }
    }
    return price;
  }

  /** How much pairs are taken when edges are, each so much. */
  float[] ofEdges(float[] taken) {
    var ofPair = new float[role.length];
    for (int e = 0; e < taken.length; e++) {
      float share = taken[e];
      instance.graph().forEachPlacement(e, (who, where, p) -> ofPair[p] += share);
    }
    return ofPair;
  }

  /** Prices of so many parts of what a seat of the pair's need is worth. */
  long[] shares(long parts) {
    var price = noPrices();
    for (int p = 0; p < role.length; p++) {
      price[p] = instance.sessions().unit(need(p)) * parts;
    }
    return price;
  }

  /**
   * The same, but all of it in roles with a seat for everybody who could come.
   */
  long[] contested(long parts) {
    var price = shares(parts);
    for (int r = 0; r + 1 < begin.length; r++) {
      if (begin[r + 1] - begin[r] <= instance.room(r)) {
        long whole = instance.sessions().unit(instance.sessions().roleNeed(r)) * TeamOracle.PART;
        for (int k = begin[r]; k < begin[r + 1]; k++) {
          price[pair[k]] = whole;
        }
      }
    }
    return price;
  }

  /** Whether the volunteer could take no other role of the need. */
  boolean isOnlyWay(int p) {
    return only[p];
  }

  /** What the pair and the volunteer's others in the need have together. */
  double share(int p, float[] ofPair) {
    if (only[p]) {
      return ofPair[p];
    }
    double sum = 0;
    for (int other : of(volunteer[p], need(p))) {
      sum += ofPair[other];
    }
    return sum;
  }

  /** The pairs of a volunteer in a need. */
  int[] of(int who, int need) {
    return IntStream.range(instance.sessions().roleBegin(need), instance.sessions().roleEnd(need))
        .flatMap(r -> IntStream.range(begin[r], begin[r + 1])).map(k -> pair[k])
        .filter(p -> volunteer[p] == who).toArray();
  }
}
