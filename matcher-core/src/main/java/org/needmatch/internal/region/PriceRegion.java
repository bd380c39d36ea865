package org.needmatch.internal.region;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.bound.CoordinatedPrices;
import org.needmatch.internal.bound.PriceState;
import org.needmatch.internal.region.RegionBorder.Heard;
import org.needmatch.internal.region.RegionBorder.Told;
import org.needmatch.internal.region.RegionGround.Border;
import org.needmatch.rules.RuleSet;

/**
 * A region at work on its prices. {@link #step} does all of a turn at once,
 * from plain values to plain values, for machines that keep nothing between
 * turns. Not thread-safe.
 */
public final class PriceRegion {
  private final RegionGround ground;
  private final CoordinatedPrices prices;

  /**
   * What a turn ends with.
   *
   * @param share
   *          of the bound, at the prices of the turn, in 1/1024 of a point: the
   *          sum over the regions is a bound; after the first turn 0, and no
   *          bound
   * @param state
   *          what the next turn goes on from
   * @param border
   *          what others are told
   */
  public record Turn(long share, PriceState state, RegionBorder border) {
  }

  /** Cost: near linear in the part's pairs, 100 to 200 bytes for each. */
  public PriceRegion(RegionProblem part, RuleSet rules) {
    this(new RegionGround(part, rules));
  }

  /** At the prices of the start, which is cheap. */
  PriceRegion(RegionGround ground) {
    this.ground = ground;
    prices = new CoordinatedPrices(ground.pairs());
  }

  RegionGround ground() {
    return ground;
  }

  /**
   * One turn of a region, on whatever machine.
   *
   * @param turn
   *          from 0
   * @param state
   *          what the last turn ended with, null before the first
   * @param others
   *          what all others told after it; nothing before the first
   * @param stepsOfRoles
   *          that first prices take, in the first turn
   */
  public static Turn step(RegionProblem part, RuleSet rules, int turn, @Nullable PriceState state,
      List<Heard> others, int stepsOfRoles) {
    var region = new PriceRegion(part, rules);
    if (state != null) {
      region.restore(state);
    }
    if (turn > 0) {
      region.told(turn - 1, others);
    }
    return region.turn(turn, stepsOfRoles);
  }

  /** Goes on from what a turn ended with. */
  public void restore(PriceState state) {
    prices.restore(state);
  }

  /**
   * Takes over what other regions say.
   *
   * @param turn
   *          after which
   * @throws IllegalStateException
   *           when not all have told what they must, or they have other prices:
   *           the bound would not be one
   */
  public void told(int turn, Iterable<Heard> others) {
    var waiting = new TreeSet<>(ground.abroad().keySet());
    waiting.addAll(ground.guests().keySet());
    var rivals = new TreeMap<Long, Long>();
    for (var other : others) {
      hear(turn, other, rivals);
      waiting.remove(other.from());
    }
    if (!waiting.isEmpty()) {
      throw untold(waiting.getFirst());
    }
    compete(rivals);
  }

  private IllegalStateException untold(int by) {
    return new IllegalStateException("Region " + ground.part().region() + " was not told by region "
        + by + " who takes the pairs of both.");
  }

  private void hear(int turn, Heard other, SortedMap<Long, Long> rivals) {
    int[] abroad = abroad(other.from()).pairs();
    int[] guests = guests(other.from()).pairs();
    var told = other.told();
    if (told.keys() != keys(abroad(other.from()), guests(other.from()))) {
      throw untold(other.from());
    }
    if (turn > 0 && told.agreed() != agreed(abroad, guests)) {
      throw new IllegalStateException("Region " + ground.part().region()
          + " has other prices than region " + other.from() + " for the pairs of both.");
    }
    for (int i = 0; i < abroad.length; i++) {
      if (turn == 0) {
        prices.tellStart(abroad[i], told.start()[i]);
      }
      prices.tell(abroad[i], told.teams().get(i));
    }
    for (int i = 0; i < guests.length; i++) {
      prices.tell(guests[i], told.weeks().get(i));
    }
    long[] keys = other.lowest().keys();
    for (int i = 0; i < keys.length; i++) {
      if (ground.dividedRole(keys[i]) != null) {
        rivals.put(keys[i], other.lowest().prices()[i]);
      }
    }
  }

  private Border abroad(int region) {
    return ground.abroad().getOrDefault(region, Border.NONE);
  }

  private Border guests(int region) {
    return ground.guests().getOrDefault(region, Border.NONE);
  }

  /** Of both borders with another region, from the side of its needs. */
  private static long keys(Border ofItsNeeds, Border ofOwnNeeds) {
    return 31 * ofItsNeeds.keys() + ofOwnNeeds.keys();
  }

  private long agreed(int[] ofItsNeeds, int[] ofOwnNeeds) {
    return 31 * sum(ofItsNeeds) + sum(ofOwnNeeds);
  }

  private long sum(int[] pairs) {
    long sum = 0;
    for (int pair : pairs) {
      sum = 31 * sum + prices.price(pair);
    }
    return sum;
  }

  private void compete(SortedMap<Long, Long> rivals) {
    ground.dividedByKey().forEach((key, role) -> {
      var ofRole = rivals.subMap(key, key + (1L << PairPrices.VOLUNTEER_BITS));
      prices.rivals(role, ofRole.values().stream().mapToLong(Long::longValue).toArray(),
          ofRole.keySet().stream().mapToInt(PairPrices::volunteer).toArray());
    });
  }

  /**
   * In the first turn first prices, one a role, as if there were no other region;
   * in the second the share at these; then each time a step, and the share after
   * it.
   *
   * @param turn
   *          from 0
   * @param stepsOfRoles
   *          that first prices take
   */
  public Turn turn(int turn, int stepsOfRoles) {
    if (turn == 0) {
      prices.start(stepsOfRoles);
      return new Turn(0, prices.state(), border(true));
    }
    if (turn > 1) {
      prices.step();
    }
    return new Turn(prices.evaluate(), prices.state(), border(false));
  }

  /** After the last turn, when the others have told what it ended with. */
  void end() {
    prices.observe();
  }

  private RegionBorder border(boolean start) {
    int[] lowest = ground.dividedByKey().values().stream().flatMapToInt(this::lowest).boxed()
        .sorted(Comparator.comparingLong(ground::key)).mapToInt(Integer::intValue).toArray();
    var told = new TreeMap<Integer, Told>();
    var neighbours = new TreeSet<>(ground.abroad().keySet());
    neighbours.addAll(ground.guests().keySet());
    for (int region : neighbours) {
      int[] abroad = abroad(region).pairs();
      int[] guests = guests(region).pairs();
      told.put(region, new Told(keys(guests(region), abroad(region)), agreed(guests, abroad),
          start ? prices(guests) : new long[0], taken(guests), taken(abroad)));
    }
    return new RegionBorder(ground.part().region(), new PairPrices(ground.keys(lowest),
        IntStream.of(lowest).mapToLong(prices::nextPrice).toArray()), told);
  }

  private long[] prices(int[] pairs) {
    return IntStream.of(pairs).mapToLong(prices::price).toArray();
  }

  private BitSet taken(int[] pairs) {
    var taken = new BitSet();
    for (int i = 0; i < pairs.length; i++) {
      if (prices.takes(pairs[i])) {
        taken.set(i);
      }
    }
    return taken;
  }

  private IntStream lowest(int role) {
    return ground.pairs().ofRole(role).filter(ground.pairs()::isOwn).boxed()
        .sorted(Comparator.<Integer>comparingLong(prices::nextPrice).thenComparingLong(ground::key))
        .limit(ground.instance().room(role)).mapToInt(Integer::intValue);
  }

  /** The state as it is. */
  public PriceState state() {
    return prices.state();
  }

  /** The prices of all own pairs, by key. */
  PairPrices all() {
    int[] own = ground.own();
    return new PairPrices(ground.keys(own), prices(own));
  }

  /** How many pairs have their team reckoned here. */
  public int ownPairs() {
    return ground.pairs().ownCount();
  }

  /** How many pairs there are in all. */
  public int pairs() {
    return ground.count();
  }

  /** How much the people lean to the region's needs. */
  public Inclinations inclinations() {
    int[] numbers = ground.part().volunteerNumbers();
    var points = new double[numbers.length];
    var ofNeeds = new TreeMap<Integer, Double>();
    var sessions = ground.instance().sessions();
    for (int r = 0; r < sessions.roleCount(); r++) {
      int role = r;
      double unit = sessions.unit(sessions.roleNeed(role));
      ground.pairs().ofRole(role).filter(ground.pairs()::isOwn).forEach(pair -> {
        double leant = prices.leaning(pair) * unit;
        if (!ground.isDivided(role)) {
          points[ground.pairs().volunteer(pair)] += leant;
        } else if (leant > 0) {
          ofNeeds.merge(ground.needNumber(role), leant, Double::sum);
        }
      });
    }
    int[] people = IntStream.range(0, points.length).filter(v -> points[v] > 0).toArray();
    return new Inclinations(IntStream.of(people).map(v -> numbers[v]).toArray(),
        IntStream.of(people).mapToDouble(v -> points[v]).toArray(),
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
