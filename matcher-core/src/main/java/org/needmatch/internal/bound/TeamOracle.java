package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.Instance;

/**
 * The best team of a need at given prices: in each role the cheapest people, as
 * many as pay, at least the minimum; or nobody. Small needs are exact; in
 * others it is left to the other side that one person takes one seat, who is
 * apart from whom, and company. Not thread-safe.
 */
final class TeamOracle {
  /** Prices are in this part of a point. */
  static final long PART = 1024;
  private static final int OTHER = -1;

  private final Instance instance;
  private final PricedPairs pairs;
  private final ExpectedRole expected;
  private long[] cheapest = new long[16];
  private int[] who = new int[16];
  private int[] chosen = new int[16];
  private int chosenSize;
  private long ofPoint;
  private long points;
  private @Nullable Restriction restriction;
  private @Nullable Rivals rivals;

  /**
   * Whom a team cannot have together.
   *
   * @param person
   *          by volunteer, a number that those share of whom a team has one
   * @param paid
   *          by volunteer, whether they come only when they are paid for
   * @param mostPaid
   *          how many of those a team has at most
   */
  record Restriction(int[] person, boolean[] paid, int mostPaid) {
  }

  TeamOracle(Instance instance, PricedPairs pairs) {
    this.instance = instance;
    this.pairs = pairs;
    expected = new ExpectedRole(instance, pairs);
  }

  /** Restricts the teams of needs that are not small from now on. */
  void restrict(Restriction value) {
    restriction = value;
  }

  /** Has others, who are not in the instance, compete for some needs' seats. */
  void compete(Rivals value) {
    rivals = value;
  }

  /**
   * Points of the need, pins included, less the prices paid, in parts of a point.
   *
   * @param closed
   *          pairs that may not be taken, or null
   * @param force
   *          0 to choose, 1 when the need runs, −1 when it does not
   */
  long best(int need, long[] price, PairStatus marks, int force) {
    chosenSize = 0;
    points = 0;
    var others = rivals;
    var small = others != null && others.in(need) ? null : pairs.small().of(need);
    ofPoint = pairs.ofPoint(need, price);
    return small == null ? roleByRole(need, price, marks, force) : best(small, price, marks, force);
  }

  private long best(SmallTeams.Small small, long[] price, PairStatus marks, int force) {
    if (force < 0 && !small.runsByPins()) {
      return 0;
    }
    int in = 0;
    int out = 0;
    for (int i = 0; i < small.pairs().length; i++) {
      int[] own = small.pairs()[i];
      int mark = marks.of(own[0]);
      in |= mark > PairStatus.OPEN ? 1 << i : 0;
      out |= mark == PairStatus.OUT ? 1 << i : 0;
    }
    boolean mayRest = force == 0 && in == 0 && !small.runsByPins();
    long best = mayRest ? 0 : Long.MIN_VALUE / 4;
    SmallTeams.Team team = null;
    for (var one : small.teams()) {
      if ((one.people() & in) == in && (one.people() & out) == 0) {
        long value = one.worth() * ofPoint;
        for (int p : one.pairs()) {
          value -= price[p];
        }
        if (value > best) {
          best = value;
          team = one;
        }
      }
    }
    if (team != null) {
      points = team.worth();
      for (int p : team.pairs()) {
        choose(p);
      }
    }
    return best;
  }

  private long roleByRole(int need, long[] price, PairStatus marks, int force) {
    var sessions = instance.sessions();
    int pinned = 0;
    int asked = 0;
    boolean pinsRun = true;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      pinned += instance.pins().filled(r);
      asked += sessions.minimum(r);
      pinsRun &= instance.pins().filled(r) >= least(r);
    }
    boolean runsAnyway = pinsRun && pinned > 0;
    if (force < 0 && !runsAnyway) {
      return 0;
    }
    long total = 0;
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      long value = instance.chances().counts() ? expected(r, price, marks) : role(r, price, marks);
      if (value == Long.MIN_VALUE) {
        points = runsAnyway ? points : 0;
        return runsAnyway ? total : force > 0 ? Long.MIN_VALUE / 4 : 0;
      }
      total += value;
    }
    if (!runsAnyway && force == 0 && total <= 0) {
      chosenSize = 0;
      points = 0;
      return 0;
    }
    if (!runsAnyway && asked == 0 && chosenSize == 0 && total <= 0) {
      points = 0;
      return 0;
    }
    return total;
  }

  /** Points of the best team last found, pins included. */
  long points() {
    return points;
  }

  /** Number of pairs in the best team last found. */
  int size() {
    return chosenSize;
  }

  /** Pair {@code i} of the best team last found. */
  int pair(int i) {
    return chosen[i];
  }

  private long expected(int role, long[] price, PairStatus marks) {
    long value = expected.best(role, price, marks);
    points += expected.points();
    for (int i = 0; value != Long.MIN_VALUE && i < expected.size(); i++) {
      choose(expected.pair(i));
    }
    return value;
  }

  private int least(int role) {
    var others = rivals;
    return others != null && others.in(instance.sessions().roleNeed(role))
        ? instance.sessions().minimum(role)
        : pairs.least(role);
  }

  private long role(int role, long[] price, PairStatus marks) {
    var sessions = instance.sessions();
    int pinned = instance.pins().filled(role);
    var others = rivals == null ? Rivals.NOBODY : rivals.of(role);
    int rival = 0;
    int most = Math.min(instance.room(role),
        pairs.end(role) - pairs.begin(role) + others.prices().length);
    int size = 0;
    int forced = 0;
    long forcedPrice = 0;
    grow(most);
    for (int k = pairs.begin(role); k < pairs.end(role); k++) {
      int p = pairs.at(k);
      while (rival < others.prices().length && rivals != null
          && rivals.isBefore(others.numbers()[rival], p, pairs)) {
        size = keepCheapest(OTHER, others.prices()[rival++], size, most);
      }
      int mark = marks.of(p);
      if (mark == PairStatus.IN) {
        forced++;
        forcedPrice += price[p];
        choose(p);
      } else if (mark != PairStatus.OUT && restriction == null) {
        size = keepCheapest(p, price[p], size, most);
      }
    }
    while (rival < others.prices().length) {
      size = keepCheapest(OTHER, others.prices()[rival++], size, most);
    }
    var limit = restriction;
    if (limit != null) {
      size = keepCheapest(role, price, marks, most, limit);
    }
    int begin = chosenSize;
    long paid = forcedPrice;
    long best = Long.MIN_VALUE;
    int bestCount = -1;
    for (int count = 0; count <= size && forced + count <= instance.room(role); count++) {
      paid += count > 0 ? cheapest[count - 1] : 0;
      int filled = pinned + forced + count;
      if (filled >= least(role)) {
        long value = sessions.roleValue(role, filled) * ofPoint - paid;
        if (value > best) {
          best = value;
          bestCount = count;
        }
      }
    }
    for (int i = 0; i < bestCount; i++) {
      if (who[i] != OTHER) {
        choose(who[i]);
      }
    }
    points += bestCount < 0 ? 0 : sessions.roleValue(role, pinned + forced + bestCount);
    if (bestCount < 0) {
      chosenSize = begin - forced;
    }
    return best;
  }

  /**
   * The cheapest that may be in one team: what is cheapest by itself is there for
   * every number of them, since the restriction is a matroid.
   */
  private int keepCheapest(int role, long[] price, PairStatus marks, int most, Restriction limit) {
    var byPrice = IntStream.range(pairs.begin(role), pairs.end(role)).map(pairs::at)
        .filter(p -> marks.of(p) != PairStatus.IN && marks.of(p) != PairStatus.OUT).boxed()
        .sorted(Comparator.comparingLong((Integer p) -> price[p]).thenComparing(p -> p)).toList();
    var there = new BitSet();
    int paid = 0;
    int size = 0;
    for (int p : byPrice) {
      int volunteer = pairs.volunteer(p);
      boolean isPaid = limit.paid()[volunteer];
      if (size < most && !there.get(limit.person()[volunteer])
          && (!isPaid || paid < limit.mostPaid())) {
        there.set(limit.person()[volunteer]);
        paid += isPaid ? 1 : 0;
        cheapest[size] = price[p];
        who[size++] = p;
      }
    }
    return size;
  }

  private int keepCheapest(int pair, long price, int size, int most) {
    if (size == most && (most == 0 || cheapest[size - 1] <= price)) {
      return size;
    }
    int at = size < most ? size : most - 1;
    while (at > 0 && cheapest[at - 1] > price) {
      cheapest[at] = cheapest[at - 1];
      who[at] = who[at - 1];
      at--;
    }
    cheapest[at] = price;
    who[at] = pair;
    return Math.min(size + 1, most);
  }

  private void choose(int pair) {
    if (chosenSize == chosen.length) {
      chosen = Arrays.copyOf(chosen, chosenSize * 2);
    }
    chosen[chosenSize++] = pair;
  }

  private void grow(int size) {
    if (cheapest.length < size) {
      cheapest = new long[size * 2];
      who = new int[size * 2];
    }
  }
}
