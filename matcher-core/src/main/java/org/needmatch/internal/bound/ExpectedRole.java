package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Instance;

/**
 * The best people of a role at given prices where it counts how likely they
 * come. Pins and pairs are gone through by chance, the best first, so that the
 * first of those taken have the core seats; a table keeps the most that so many
 * of those seen can be worth. Cost: pairs times seats. Not thread-safe.
 */
final class ExpectedRole {
  private static final long NEVER = Long.MIN_VALUE / 2;

  /**
   * A pin or a pair.
   *
   * @param pair
   *          −1 for a pin
   */
  private record Person(int pair, int chance) {
  }

  private final Instance instance;
  private final PricedPairs pairs;
  private final Person[][] byChance;
  private int[] chosen = {};
  private long points;

  ExpectedRole(Instance instance, PricedPairs pairs) {
    this.instance = instance;
    this.pairs = pairs;
    byChance = new Person[instance.chances().counts() ? instance.sessions().roleCount() : 0][];
    Arrays.setAll(byChance, this::inOrder);
  }

  private Person[] inOrder(int role) {
    int need = instance.sessions().roleNeed(role);
    var pinned = instance.pins().crew(need);
    var pins = IntStream.range(0, pinned.size()).filter(i -> pinned.role(i) == role)
        .mapToObj(i -> new Person(-1, instance.chances().of(pinned.volunteer(i), need))).toList();
    var others = IntStream.range(pairs.begin(role), pairs.end(role)).map(pairs::at)
        .mapToObj(p -> new Person(p, instance.chances().of(pairs.volunteer(p), need))).toList();
    var all = new ArrayList<>(pins);
    all.addAll(others);
    all.sort(Comparator.comparingInt(person -> -person.chance()));
    return all.toArray(Person[]::new);
  }

  /**
   * Points of the role, pins included, less prices, in parts of a point;
   * {@link Long#MIN_VALUE} when it cannot have its minimum.
   */
  long best(int role, long[] price, PairStatus marks) {
    var sessions = instance.sessions();
    int need = sessions.roleNeed(role);
    long ofPoint = pairs.ofPoint(need, price);
    var people = byChance[role];
    int most = instance.room(role) + instance.pins().filled(role);
    long[] value = new long[most + 1];
    Arrays.fill(value, NEVER);
    value[0] = 0;
    var taken = new boolean[people.length][most + 1];
    for (int i = 0; i < people.length; i++) {
      var person = people[i];
      int mark = person.pair() < 0 ? PairStatus.IN : marks.of(person.pair());
      if (mark == PairStatus.OUT) {
        continue;
      }
      long paid = person.pair() < 0 ? 0 : price[person.pair()];
      long core = sessions.seatValue(need, true, person.chance()) * ofPoint - paid;
      long above = sessions.seatValue(need, false, person.chance()) * ofPoint - paid;
      for (int k = most; k >= 0; k--) {
        long with = k == 0 || value[k - 1] == NEVER
            ? NEVER
            : value[k - 1] + (k <= sessions.core(role) ? core : above);
        if (mark == PairStatus.IN || with > value[k]) {
          value[k] = with;
          taken[i][k] = with != NEVER;
        }
      }
    }
    int count = -1;
    for (int k = pairs.least(role); k <= most; k++) {
      if (value[k] != NEVER && (count < 0 || value[k] > value[count])) {
        count = k;
      }
    }
    chosen = count < 0 ? new int[0] : trace(people, taken, count);
    points = count < 0 ? 0 : points(need, role, people, taken, count);
    return count < 0 ? Long.MIN_VALUE : value[count];
  }

  private long points(int need, int role, Person[] people, boolean[][] taken, int count) {
    long sum = 0;
    int left = count;
    for (int i = people.length - 1; i >= 0; i--) {
      if (taken[i][left]) {
        sum += instance.sessions().seatValue(need, left <= instance.sessions().core(role),
            people[i].chance());
        left--;
      }
    }
    return sum;
  }

  /** Points of the best role last found, pins included. */
  long points() {
    return points;
  }

  private static int[] trace(Person[] people, boolean[][] taken, int count) {
    int left = count;
    var found = IntStream.builder();
    for (int i = people.length - 1; i >= 0; i--) {
      if (taken[i][left]) {
        left--;
        if (people[i].pair() >= 0) {
          found.add(people[i].pair());
        }
      }
    }
    return found.build().toArray();
  }

  /** Number of pairs in the best role last found. */
  int size() {
    return chosen.length;
  }

  /** Pair {@code i} of the best role last found. */
  int pair(int i) {
    return chosen[i];
  }
}
