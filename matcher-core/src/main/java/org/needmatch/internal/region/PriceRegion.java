package org.needmatch.internal.region;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.CoordinatedPrices;
import org.needmatch.internal.bound.PriceState;
import org.needmatch.internal.instance.Instance;
import org.needmatch.rules.RuleSet;

/**
 * A region at work on its prices. {@link #step} does all of a turn at once,
 * from plain values to plain values, for machines that keep nothing between
 * turns. Not thread-safe.
 */
public final class PriceRegion {
  private final RegionProblem part;
  private final Instance instance;
  private final int[] numberOfNeed;
  private final CoordinatedPrices prices;
  private final BitSet divided;
  private final Map<Long, Integer> roleByKey = new HashMap<>();
  private final int[] othersByKey;
  private final long[] otherKeys;
  private final int[] sharedByKey;
  private final long[] sharedKeys;

  /**
   * What a turn ends with.
   *
   * @param share
   *          of the bound, at the prices that the turn began with, in 1/1024 of a
   *          point; once all regions have told each other theirs, the sum is a
   *          bound
   * @param state
   *          what the next turn goes on from
   * @param border
   *          what others are told
   */
  public record Turn(long share, PriceState state, BorderPrices border) {
  }

  /** Cost: near linear in the part's pairs, 100 to 200 bytes for each. */
  public PriceRegion(RegionProblem part, RuleSet rules) {
    this.part = part;
    instance = Instance.of(part.problem(), rules);
    Map<String, Integer> positions = new HashMap<>();
    part.problem().needs().forEach(need -> positions.put(need.id(), positions.size()));
    var sessions = instance.sessions();
    int[] position = IntStream.range(0, sessions.count())
        .map(n -> positions.getOrDefault(sessions.need(n).id(), -1)).toArray();
    numberOfNeed = Arrays.stream(position).map(p -> part.needNumbers()[p]).toArray();
    prices = new CoordinatedPrices(instance,
        new CoordinatedPrices.Scope(n -> part.own().get(position[n]),
            n -> part.divided().get(position[n]), n -> part.settled().get(position[n]),
            part.counted()::get, part.volunteerNumbers()));
    divided = new BitSet();
    for (int r = 0; r < sessions.roleCount(); r++) {
      divided.set(r, part.divided().get(position[sessions.roleNeed(r)]));
      if (divided.get(r)) {
        roleByKey.put(BorderPrices.key(numberOfNeed[sessions.roleNeed(r)],
            r - sessions.roleBegin(sessions.roleNeed(r)), 0), r);
      }
    }
    othersByKey = byKey(prices.others(), pair -> true);
    otherKeys = keys(othersByKey);
    sharedByKey = byKey(prices.own(), part.shared()::get);
    sharedKeys = keys(sharedByKey);
  }

  private int[] byKey(int[] pairs, IntPredicate volunteer) {
    return Arrays.stream(pairs).filter(p -> volunteer.test(prices.volunteer(p))).boxed()
        .sorted(Comparator.comparingLong(this::key)).mapToInt(Integer::intValue).toArray();
  }

  private long[] keys(int[] pairs) {
    return Arrays.stream(pairs).mapToLong(this::key).toArray();
  }

  private long key(int pair) {
    int role = prices.role(pair);
    int need = instance.sessions().roleNeed(role);
    return BorderPrices.key(numberOfNeed[need], role - instance.sessions().roleBegin(need),
        part.volunteerNumbers()[prices.volunteer(pair)]);
  }

  /**
   * One turn of a region, on whatever machine.
   *
   * @param state
   *          what the last turn ended with, null before the first
   * @param others
   *          what the others have told after it; nothing before the first, and
   *          then its share proves nothing
   * @param steps
   *          0 for the share alone
   */
  public static Turn step(RegionProblem part, RuleSet rules, @Nullable PriceState state,
      List<BorderPrices> others, int steps) {
    var region = new PriceRegion(part, rules);
    if (state != null) {
      region.restore(state);
    }
    region.told(others);
    return region.turn(steps);
  }

  /** Goes on from what a turn ended with. */
  public void restore(PriceState state) {
    prices.restore(state);
  }

  /**
   * Takes over what other regions say.
   *
   * @throws IllegalStateException
   *           when nobody has told the price of a pair of a volunteer whose week
   *           counts here: the bound would not be one
   */
  public void told(List<BorderPrices> others) {
    if (others.isEmpty()) {
      return;
    }
    var known = new boolean[otherKeys.length];
    var rivals = new TreeMap<Long, Long>();
    for (var other : others) {
      int mine = 0;
      for (int i = 0; i < other.keys().length; i++) {
        while (mine < otherKeys.length && otherKeys[mine] < other.keys()[i]) {
          mine++;
        }
        if (mine < otherKeys.length && otherKeys[mine] == other.keys()[i]) {
          prices.tell(othersByKey[mine], other.prices()[i]);
          known[mine] = true;
        } else if (roleByKey.containsKey(BorderPrices.role0(other.keys()[i]))) {
          rivals.put(other.keys()[i], other.prices()[i]);
        }
      }
    }
    compete(rivals);
    for (int i = 0; i < known.length; i++) {
      if (!known[i]) {
        throw new IllegalStateException("Region " + part.region() + " was not told the price of "
            + part.problem().volunteers().get(prices.volunteer(othersByKey[i])).id() + " in "
            + instance.sessions().need(instance.sessions().roleNeed(prices.role(othersByKey[i])))
                .id()
            + ".");
      }
    }
  }

  private void compete(SortedMap<Long, Long> rivals) {
    roleByKey.forEach((key, role) -> {
      var ofRole = rivals.subMap(key, key + (1L << BorderPrices.VOLUNTEER_BITS));
      prices.rivals(role, ofRole.values().stream().mapToLong(Long::longValue).toArray(),
          ofRole.keySet().stream().mapToInt(BorderPrices::volunteer).toArray());
    });
  }

  /** The share at the prices as they are, then so many steps. */
  public Turn turn(int steps) {
    long share = prices.share();
    prices.step(steps);
    return new Turn(share, prices.state(), border());
  }

  /** So many steps with one price a role, after so many before. */
  public void stepRoles(int steps, int done) {
    prices.stepRoles(steps, done);
  }

  /**
   * What others are told: the prices of shared people, and the lowest in each
   * role that is divided, as many as it has seats.
   */
  public BorderPrices border() {
    var told = new TreeMap<Long, Long>();
    for (int i = 0; i < sharedKeys.length; i++) {
      told.put(sharedKeys[i], prices.price(sharedByKey[i]));
    }
    Map<Integer, List<Integer>> ofRoles = new HashMap<>();
    for (int pair : prices.own()) {
      if (divided.get(prices.role(pair))) {
        ofRoles.computeIfAbsent(prices.role(pair), role -> new ArrayList<>()).add(pair);
      }
    }
    ofRoles.forEach((role, pairs) -> pairs.stream()
        .sorted(Comparator.<Integer>comparingLong(prices::price).thenComparingLong(this::key))
        .limit(instance.room(role)).forEach(pair -> told.put(key(pair), prices.price(pair))));
    return new BorderPrices(told.keySet().stream().mapToLong(Long::longValue).toArray(),
        told.values().stream().mapToLong(Long::longValue).toArray());
  }

  /** The state as it is. */
  public PriceState state() {
    return prices.state();
  }

  /** The prices of all own pairs, by key. */
  BorderPrices all() {
    int[] pairs = byKey(prices.own(), volunteer -> true);
    return new BorderPrices(keys(pairs), Arrays.stream(pairs).mapToLong(prices::price).toArray());
  }

  /** How many pairs have their price here. */
  public int ownPairs() {
    return prices.own().length;
  }

  /** How many pairs there are in all. */
  public int pairs() {
    return instance.graph().pairs();
  }

  /** How much the shared people lean to the region's needs. */
  public Inclinations inclinations() {
    var points = new double[part.volunteerNumbers().length];
    var ofNeeds = new TreeMap<Integer, Double>();
    for (int pair : prices.own()) {
      int need = instance.sessions().roleNeed(prices.role(pair));
      double leant = prices.leaning(pair) * instance.sessions().unit(need);
      if (!divided.get(prices.role(pair))) {
        points[prices.volunteer(pair)] += leant;
      } else if (leant > 0) {
        ofNeeds.merge(numberOfNeed[need], leant, Double::sum);
      }
    }
    int[] people = IntStream.range(0, points.length).filter(v -> points[v] > 0).toArray();
    return new Inclinations(Arrays.stream(people).map(v -> part.volunteerNumbers()[v]).toArray(),
        Arrays.stream(people).mapToDouble(v -> points[v]).toArray(),
        ofNeeds.keySet().stream().mapToInt(Integer::intValue).toArray(),
        ofNeeds.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /**
   * Writes the region's rows of the certificate's one price set.
   *
   * @throws IOException
   *           when they cannot be written
   */
  public void writeRows(Appendable out) throws IOException {
    prices.writeRows(out);
  }
}
