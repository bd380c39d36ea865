package org.needmatch.internal.bound;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * The prices of a part of a problem. Each week is reckoned in one part, and
 * each team in one; a pair of which the week is reckoned in one part and the
 * team in another has its price in both. They tell each other after every step
 * who takes the pair, and each price moves by its own history alone, so both
 * move it alike, and all parts together do what one whole would, number by
 * number. Memory: about 100 bytes a pair. Not thread-safe.
 */
public final class CoordinatedPrices {
  /** Prices and shares are in this part of a point. */
  public static final long PARTS = TeamOracle.PART;

  private final Ground ground;
  private final Instance instance;
  private final PricedPairs pairs;
  private final LagrangianDual dual;
  private final BranchState everything;
  private final Rivals rivals;
  private final long[] price;
  private final long[] next;
  private final Taken taken;
  private final PrimalAverage leaning;
  private final ScaledSteps steps;

  /**
   * What is reckoned here.
   *
   * @param own
   *          needs whose teams are; all pairs of such a need are in the instance
   * @param divided
   *          other needs, whose teams are reckoned in every part: the pairs of
   *          volunteers whose week is reckoned here have their prices here, and
   *          what the others ask is told
   * @param settled
   *          of the divided needs, those whose team counts here
   * @param counted
   *          volunteers whose week is; all pairs of such a volunteer are in the
   *          instance, and who is never placed without whom is counted in the
   *          same part
   * @param numbers
   *          by volunteer, ascending: what they are known by elsewhere
   */
  public record Scope(IntPredicate own, IntPredicate divided, IntPredicate settled,
      IntPredicate counted, int[] numbers) {
  }

  /**
   * What stays while the prices move: the pairs, what excludes what, and where
   * each side of a pair is reckoned. Dear to make; about half of the memory.
   * Immutable and thread-safe.
   */
  public static final class Ground {
    private static final byte WEEK = 1;
    private static final byte TEAM = 2;
    private static final byte DIVIDED = 4;

    private final Instance instance;
    private final Scope scope;
    private final PricedPairs pairs;
    private final Conflicts conflicts;
    private final TimeBlocks spells;
    private final SharedPoolCuts crowds;
    private final BitSet countedUnits = new BitSet();
    private final byte[] sides;
    private final int[] divided;

    /** Cost: near linear in pairs. */
    public Ground(Instance instance, Scope scope) {
      this.instance = instance;
      this.scope = scope;
      pairs = new PricedPairs(instance);
      conflicts = new Conflicts(instance);
      spells = new TimeBlocks(instance, conflicts);
      crowds = new SharedPoolCuts(instance, pairs, scope.own());
      var graph = instance.graph();
      for (int u = 0; u < graph.units(); u++) {
        countedUnits.set(u,
            scope.counted().test(graph.isGroupUnit(u) ? graph.members(u)[0] : graph.volunteer(u)));
      }
      sides = new byte[pairs.count()];
      for (int p = 0; p < sides.length; p++) {
        boolean here = scope.counted().test(pairs.volunteer(p));
        boolean own = scope.own().test(pairs.need(p));
        boolean shared = !own && here && scope.divided().test(pairs.need(p));
        sides[p] = (byte) ((here ? WEEK : 0) | (own || shared ? TEAM : 0) | (shared ? DIVIDED : 0));
      }
      divided = IntStream.range(0, sides.length).filter(p -> (sides[p] & DIVIDED) != 0).toArray();
    }

    /** Whether the pair's team is reckoned here. */
    public boolean isOwn(int pair) {
      return (sides[pair] & TEAM) != 0;
    }

    /** Whether the pair's week is reckoned here. */
    public boolean isCounted(int pair) {
      return (sides[pair] & WEEK) != 0;
    }

    /** How many pairs have their team reckoned here. */
    public int ownCount() {
      return (int) IntStream.range(0, sides.length).filter(this::isOwn).count();
    }

    /** The volunteer of a pair. */
    public int volunteer(int pair) {
      return pairs.volunteer(pair);
    }

    /** The role of a pair. */
    public int role(int pair) {
      return pairs.role(pair);
    }

    /** The pairs of a role, in no order that is promised. */
    public IntStream ofRole(int role) {
      return IntStream.range(pairs.begin(role), pairs.end(role)).map(pairs::at);
    }

    private boolean isBoth(int pair) {
      return (sides[pair] & (WEEK | TEAM)) == (WEEK | TEAM);
    }

    private boolean isCountedNeed(int need) {
      return !scope.divided().test(need) || scope.settled().test(need);
    }
  }

  /** Who takes each pair: what was reckoned here, and what was told. */
  private static final class Taken implements Choices {
    private final byte[] by;

    Taken(int pairs) {
      by = new byte[pairs];
    }

    @Override
    public boolean inWeek(int pair) {
      return (by[pair] & Ground.WEEK) != 0;
    }

    @Override
    public boolean inTeam(int pair) {
      return (by[pair] & Ground.TEAM) != 0;
    }

    /** Sides that are reckoned here. */
    void reckoned(byte[] sides, Choices here) {
      for (int p = 0; p < by.length; p++) {
        int now = (here.inWeek(p) ? Ground.WEEK : 0) | (here.inTeam(p) ? Ground.TEAM : 0);
        by[p] = (byte) (by[p] & ~sides[p] | now & sides[p]);
      }
    }

    void set(int pair, byte side, boolean takes) {
      by[pair] = (byte) (takes ? by[pair] | side : by[pair] & ~side);
    }
  }

  /** Starts at half of what a seat is worth, everywhere. */
  public CoordinatedPrices(Ground ground) {
    this.ground = ground;
    instance = ground.instance;
    pairs = ground.pairs;
    dual = new LagrangianDual(instance, ground.conflicts, ground.spells, pairs, ground.crowds,
        instance.workers().threads());
    rivals = new Rivals(instance.sessions().roleCount(), ground.scope.divided(),
        ground.scope.numbers());
    dual.only(ground.countedUnits::get, ground.scope.own(), rivals);
    everything = new BranchState(instance, pairs);
    price = pairs.shares(TeamOracle.PART / 2);
    for (int p = 0; p < pairs.count(); p++) {
      price[p] = ground.sides[p] == 0 ? PricedPairs.HIGHEST : price[p];
    }
    next = new long[ground.divided.length];
    keepDivided();
    taken = new Taken(pairs.count());
    leaning = new PrimalAverage(taken, pairs.count(), false);
    steps = new ScaledSteps(instance, pairs, taken);
  }

  /** The price of a pair, in 1/1024 of a point. */
  public long price(int pair) {
    return price[pair];
  }

  /** The price that a divided pair has from the next evaluation on. */
  public long nextPrice(int pair) {
    return next[Arrays.binarySearch(ground.divided, pair)];
  }

  /** Whether the side of the pair that is reckoned here takes it. */
  public boolean takes(int pair) {
    return ground.isOwn(pair) ? taken.inTeam(pair) : taken.inWeek(pair);
  }

  /** How much weeks and teams leant to a pair lately, 0 to 1. */
  public float leaning(int pair) {
    return leaning.leaning(pair);
  }

  /** Says whether the side that is reckoned elsewhere takes a pair. */
  public void tell(int pair, boolean takes) {
    taken.set(pair, ground.isOwn(pair) ? Ground.WEEK : Ground.TEAM, takes);
  }

  /** Says where the price of a pair starts, whose team is reckoned elsewhere. */
  public void tellStart(int pair, long value) {
    if (ground.isOwn(pair)) {
      throw new IllegalArgumentException("The price of pair " + pair + " starts here.");
    }
    price[pair] = value;
  }

  /**
   * Says what people who are not counted here ask for a seat of a divided need.
   *
   * @param price
   *          in 1/1024 of a point, of at least as many as there are seats, where
   *          there are so many
   * @param numbers
   *          of these people, ascending
   */
  public void rivals(int role, long[] price, int[] numbers) {
    rivals.tell(role, new Rivals.OfRole(price, numbers));
    dual.forget(instance.sessions().roleNeed(role));
  }

  /** All that steps go on from. */
  public PriceState state() {
    return new PriceState(steps.iterations(), price, next, steps.direction(), steps.seen(),
        leaning.taken(), taken.by);
  }

  /**
   * Goes on from a state.
   *
   * @throws IllegalArgumentException
   *           when it is of another number of pairs
   */
  public void restore(PriceState state) {
    if (state.price().length != price.length || state.next().length != next.length) {
      throw new IllegalArgumentException(
          "The state has " + state.price().length + " prices, not " + price.length + ".");
    }
    steps.resume(state.iterations());
    System.arraycopy(state.price(), 0, price, 0, price.length);
    System.arraycopy(state.next(), 0, next, 0, next.length);
    System.arraycopy(state.direction(), 0, steps.direction(), 0, state.direction().length);
    System.arraycopy(state.seen(), 0, steps.seen(), 0, state.seen().length);
    System.arraycopy(state.leaning(), 0, leaning.taken(), 0, state.leaning().length);
    System.arraycopy(state.taken(), 0, taken.by, 0, state.taken().length);
  }

  /**
   * First prices, one a role, by so many steps, as if there were nobody and
   * nothing elsewhere.
   */
  public void start(int count) {
    var before = price.clone();
    for (int p = 0; p < pairs.count(); p++) {
      price[p] = ground.isBoth(p) ? price[p] : ground.isOwn(p) ? PricedPairs.HIGHEST : 0;
    }
    var byRoles = new RoleSteps(instance, dual, ground::isBoth);
    for (int i = 0; i < count && !instance.workers().stopped(); i++) {
      long value = dual.evaluate(price, everything);
      byRoles.move(price, value, value, 0);
    }
    for (int r = 0; r < instance.sessions().roleCount(); r++) {
      alike(r, before);
    }
    keepDivided();
  }

  /** Whoever is counted elsewhere has the price that others have in the role. */
  private void alike(int role, long[] otherwise) {
    int known = ground.ofRole(role).filter(ground::isBoth).findFirst().orElse(-1);
    ground.ofRole(role).filter(p -> !ground.isBoth(p))
        .forEach(p -> price[p] = known < 0 || !ground.isOwn(p) ? otherwise[p] : price[known]);
  }

  private void keepDivided() {
    for (int i = 0; i < next.length; i++) {
      next[i] = price[ground.divided[i]];
    }
  }

  /**
   * A step of each price, after everybody has told what takes it at the prices
   * that were evaluated last.
   */
  public void step() {
    leaning.observe();
    for (int p = 0; p < pairs.count(); p++) {
      byte sides = ground.sides[p];
      if (sides != 0 && (sides & Ground.DIVIDED) == 0) {
        price[p] = steps.moved(p, price[p]);
      }
    }
    steps.next();
  }

  /** After the last evaluation, when everybody has told what takes its pairs. */
  public void observe() {
    leaning.observe();
  }

  /**
   * What the counted weeks and the own teams are worth at the prices as they are,
   * in 1/1024 of a point. At prices that all parts agree on, the sum over the
   * parts is a bound for the whole. Divided pairs take their step at once,
   * because what they ask next is to be told.
   */
  public long evaluate() {
    for (int i = 0; i < next.length; i++) {
      price[ground.divided[i]] = next[i];
    }
    long share = dual.share(price, everything, ground::isCountedNeed);
    taken.reckoned(ground.sides, dual);
    for (int i = 0; i < next.length; i++) {
      next[i] = steps.moved(ground.divided[i], next[i]);
    }
    return share;
  }

  /**
   * Writes the own prices as rows of a certificate's only price set.
   *
   * @throws IOException
   *           when they cannot be written
   */
  public void writeRows(Appendable out) throws IOException {
    var rows = new PriceRows(instance, pairs);
    var own = ground.scope.own();
    rows.write(price, "0", "", r -> own.test(instance.sessions().roleNeed(r)), out);
    rows.write(price, "0", ground.divided, out);
  }
}
