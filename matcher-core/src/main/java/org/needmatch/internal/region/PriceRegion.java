package org.needmatch.internal.region;

import java.io.IOException;
import java.util.Arrays;
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
   *          of the bound, at the prices that the turn began with, in 1/1024 of a
   *          point; once all regions have told each other theirs, the sum is a
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
   * @param state
   *          what the last turn ended with, null before the first
   * @param others
   *          what the others have told after it; nothing before the first, and
   *          then its share proves nothing
   * @param steps
   *          0 for the share alone
   */
  public static Turn step(RegionProblem part, RuleSet rules, @Nullable PriceState state,
      List<Heard> others, int steps) {
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
  public void told(Iterable<Heard> others) {
    var waiting = new TreeSet<>(ground.asked().keySet());
    var rivals = new TreeMap<Long, Long>();
    boolean any = false;
    for (var other : others) {
      any = true;
      hear(other, rivals);
      waiting.remove(other.from());
    }
    if (any && !waiting.isEmpty()) {
      throw untold(waiting.getFirst());
    }
    if (any) {
      compete(rivals);
    }
  }

  private IllegalStateException untold(int by) {
    return new IllegalStateException("Region " + ground.part().region() + " was not told by region "
        + by + " the prices of all its people.");
  }

  private void hear(Heard other, SortedMap<Long, Long> rivals) {
    var asked = ground.asked().getOrDefault(other.from(), Border.NONE);
    long[] told = other.told().prices();
    if (told.length != asked.pairs().length || other.told().keys() != asked.keys()) {
      throw untold(other.from());
    }
    for (int i = 0; i < told.length; i++) {
      prices.tell(asked.pairs()[i], told[i]);
    }
    long[] keys = other.lowest().keys();
    for (int i = 0; i < keys.length; i++) {
      if (ground.dividedRole(keys[i]) != null
          && !ground.isShared(PairPrices.volunteer(keys[i]), other.from())) {
        rivals.put(keys[i], other.lowest().prices()[i]);
      }
    }
  }

  private void compete(SortedMap<Long, Long> rivals) {
    ground.dividedByKey().forEach((key, role) -> {
      var ofRole = rivals.subMap(key, key + (1L << PairPrices.VOLUNTEER_BITS));
      prices.rivals(role, ofRole.values().stream().mapToLong(Long::longValue).toArray(),
          ofRole.keySet().stream().mapToInt(PairPrices::volunteer).toArray());
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
  public RegionBorder border() {
    int[] lowest = ground.dividedByKey().values().stream().flatMapToInt(this::lowest).boxed()
        .sorted(Comparator.comparingLong(ground::key)).mapToInt(Integer::intValue).toArray();
    var told = new TreeMap<Integer, Told>();
    ground.told().forEach((region, border) -> told.put(region,
        new Told(border.keys(), Arrays.stream(border.pairs()).mapToLong(prices::price).toArray())));
    return new RegionBorder(ground.part().region(), named(lowest), told);
  }

  private IntStream lowest(int role) {
    return ground.pairs().ofRole(role).filter(ground.pairs()::isOwn).boxed()
        .sorted(Comparator.<Integer>comparingLong(prices::price).thenComparingLong(ground::key))
        .limit(ground.instance().room(role)).mapToInt(Integer::intValue);
  }

  private PairPrices named(int[] pairs) {
    return new PairPrices(ground.keys(pairs),
        Arrays.stream(pairs).mapToLong(prices::price).toArray());
  }

  /** The state as it is. */
  public PriceState state() {
    return prices.state();
  }

  /** The prices of all own pairs, by key. */
  PairPrices all() {
    return named(ground.own());
  }

  /** How many pairs have their price here. */
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
    return new Inclinations(Arrays.stream(people).map(v -> numbers[v]).toArray(),
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
