package org.needmatch.internal.bound;

import java.io.IOException;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;

/**
 * The prices of some needs of a problem, which move while those of the others
 * stand still until they are told anew. A volunteer's week is reckoned over all
 * needs that are here. Because each price moves by its own history alone, parts
 * that tell each other their prices after every step do what one whole would,
 * number by number. Memory: about 100 bytes a pair. Not thread-safe.
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
  private final PrimalAverage leaning;
  private final RoleSteps byRoles;
  private final ScaledSteps steps;

  /**
   * Which prices move here, and what counts here and nowhere else.
   *
   * @param own
   *          needs whose prices move here alone; all pairs of such a need are in
   *          the instance
   * @param divided
   *          other needs, of which the pairs of counted volunteers have their
   *          prices here; what the others ask is told
   * @param settled
   *          of the divided needs, those whose team counts here
   * @param counted
   *          volunteers whose week counts here; all pairs of such a volunteer are
   *          in the instance, and who is never placed without whom is counted in
   *          the same place
   * @param numbers
   *          by volunteer, ascending: what they are known by elsewhere
   */
  public record Scope(IntPredicate own, IntPredicate divided, IntPredicate settled,
      IntPredicate counted, int[] numbers) {
  }

  /**
   * What stays while the prices move: the pairs, what excludes what, and whose
   * prices these are. Dear to make; about half of the memory. Immutable and
   * thread-safe.
   */
  public static final class Ground {
    private final Instance instance;
    private final Scope scope;
    private final PricedPairs pairs;
    private final Conflicts conflicts;
    private final TimeBlocks spells;
    private final SharedPoolCuts crowds;
    private final BitSet ownPairs = new BitSet();
    private final BitSet wholeRoles = new BitSet();
    private final BitSet countedUnits = new BitSet();
    private final int[] own;

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
      for (int r = 0; r < instance.sessions().roleCount(); r++) {
        wholeRoles.set(r, scope.own().test(instance.sessions().roleNeed(r)));
      }
      for (int p = 0; p < pairs.count(); p++) {
        ownPairs.set(p, wholeRoles.get(pairs.role(p))
            || scope.divided().test(pairs.need(p)) && scope.counted().test(pairs.volunteer(p)));
      }
      own = ownPairs.stream().toArray();
    }

    /** Whether the pair's price moves. */
    public boolean isOwn(int pair) {
      return ownPairs.get(pair);
    }

    /** How many prices move. */
    public int ownCount() {
      return own.length;
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

    private boolean isCountedNeed(int need) {
      return !scope.divided().test(need) || scope.settled().test(need);
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
    dual.only(ground.scope.own(), rivals);
    everything = new BranchState(instance, pairs);
    price = pairs.shares(TeamOracle.PART / 2);
    leaning = new PrimalAverage(dual);
    byRoles = new RoleSteps(instance, dual, ground::isOwn);
    steps = new ScaledSteps(instance, dual, ground::isOwn);
  }

  /** The price of a pair, in 1/1024 of a point. */
  public long price(int pair) {
    return price[pair];
  }

  /** How much weeks and teams leant to a pair lately, 0 to 1. */
  public float leaning(int pair) {
    return leaning.leaning(pair);
  }

  /** Sets a price that moves elsewhere. */
  public void tell(int pair, long value) {
    if (ground.isOwn(pair)) {
      throw new IllegalArgumentException("The price of pair " + pair + " moves here.");
    }
    price[pair] = value;
    if (rivals.in(pairs.need(pair))) {
      dual.forget(pairs.need(pair));
    }
  }

  /**
   * Says what people who are not here ask for a seat of a divided need.
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
    int[] own = ground.own;
    var state = PriceState.of(own.length, steps.iterations(), byRoles.direction().clone());
    for (int i = 0; i < own.length; i++) {
      state.price()[i] = price[own[i]];
      state.direction()[i] = steps.direction()[own[i]];
      state.seen()[i] = steps.seen()[own[i]];
      state.leaning()[i] = leaning.leaning(own[i]);
    }
    return state;
  }

  /**
   * Goes on from a state.
   *
   * @throws IllegalArgumentException
   *           when it is of another number of pairs
   */
  public void restore(PriceState state) {
    int[] own = ground.own;
    if (state.price().length != own.length) {
      throw new IllegalArgumentException(
          "The state has " + state.price().length + " prices, not " + own.length + ".");
    }
    steps.resume(state.iterations());
    System.arraycopy(state.ofRoles(), 0, byRoles.direction(), 0, state.ofRoles().length);
    for (int i = 0; i < own.length; i++) {
      price[own[i]] = state.price()[i];
      steps.direction()[own[i]] = state.direction()[i];
      steps.seen()[own[i]] = state.seen()[i];
      leaning.taken()[own[i]] = state.leaning()[i];
    }
  }

  /**
   * What the counted weeks and the own teams are worth at the prices as they are,
   * in 1/1024 of a point. At prices that all parts agree on, the sum over the
   * parts is a bound for the whole.
   */
  public long share() {
    return dual.share(price, everything, ground.countedUnits::get, ground::isCountedNeed);
  }

  /**
   * So many steps with one price for the own pairs of each role, while the others
   * stand still. Own prices must be alike in each role.
   *
   * @param done
   *          steps of this kind before
   */
  public void stepRoles(int count, int done) {
    byRoles.resume(done);
    for (int i = 0; i < count && !instance.workers().stopped(); i++) {
      long value = share();
      leaning.observe();
      byRoles.move(price, value, value, 0);
    }
  }

  /**
   * So many evaluations, each with a step of each own price by its own history.
   */
  public void step(int count) {
    for (int i = 0; i < count && !instance.workers().stopped(); i++) {
      long value = dual.evaluate(price, everything);
      leaning.observe();
      steps.move(price, value, value, 0);
    }
  }

  /**
   * Writes the own prices as rows of a certificate's only price set.
   *
   * @throws IOException
   *           when they cannot be written
   */
  public void writeRows(Appendable out) throws IOException {
    var rows = new PriceRows(instance, pairs);
    var whole = ground.wholeRoles;
    rows.write(price, "0", "", whole::get, out);
    rows.write(price, "0",
        IntStream.of(ground.own).filter(p -> !whole.get(pairs.role(p))).toArray(), out);
  }
}
