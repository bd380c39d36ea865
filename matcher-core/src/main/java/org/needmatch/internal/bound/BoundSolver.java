package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.simplex.LinearSolver;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.Limit.GapCause;

/**
 * The bound of a solve, lowered as long as somebody asks: to the best plan by
 * branch and price while the instance is small, by steps on the prices when it
 * is not. Not thread-safe.
 */
public final class BoundSolver {
  private static final int PAIRS_TO_BRANCH = 20_000;
  private static final int PAIRS_TO_CHOOSE = 100_000;
  /** From here on the linear program takes long, and may not end in time. */
  private static final int PAIRS_TO_LOOK_APART = 3_000;
  private static final int FIRST_LOOK = 20_000;
  private static final int LONG_LOOK = 400_000;

  private final Instance instance;
  private final PricedPairs pairs;
  private final Conflicts conflicts;
  private final TimeBlocks spells;
  private BranchTree tree;
  private final @Nullable RestrictedMaster master;
  private final BoundMethod lowering;
  private BooleanSupplier stop = () -> false;
  private boolean retreated;
  private boolean lookedApart;
  private long startValue;

  /**
   * Starts from half of what a seat is worth as the price of each pair; where
   * there are far more people than seats and the dual is so much too high, from
   * little of it, and all where nobody has to be turned away. First it looks
   * without prices, a small instance here and a large one with the first step: no
   * need has more than those who could come, which proves at once what seats
   * nobody can take cost.
   */
  public BoundSolver(Instance instance, Conflicts conflicts) {
    this(instance, conflicts, DualPrices.NONE);
  }

  /** The same from given prices where they prove more. */
  public BoundSolver(Instance instance, Conflicts conflicts, DualPrices given) {
    this(instance, conflicts, given, null);
  }

  /**
   * The same with a solver for programs that are too large for ours, or null for
   * none.
   */
  public BoundSolver(Instance instance, Conflicts conflicts, DualPrices given,
      LinearSolver.@Nullable Engine engine) {
    this.instance = instance;
    pairs = new PricedPairs(instance);
    this.conflicts = conflicts;
    spells = new TimeBlocks(instance, conflicts);
    long total = instance.sessions().totalValue();
    long worst = instance.floors().worst();
    tree = new BranchTree(pairs.noPrices(), Math.multiplyExact(total, TeamOracle.PART), -worst);
    var dual = new LagrangianDual(instance, conflicts, spells, pairs, instance.workers().threads());
    boolean priced = total + worst <= TrivialBound.MAX_TO_PRICE;
    master = priced && pairs.count() <= PAIRS_TO_BRANCH
        ? new RestrictedMaster(instance, pairs, ScalarizedObjective.points(instance))
        : null;
    if (master != null) {
      prove(dual, pairs.shares(0));
      if (instance.floors().count() > 0) {
        prove(dual, floorsOnly());
      }
    }
    long[] start = given.isEmpty() ? null : pairs.priced(given);
    if (start != null) {
      prove(dual, start);
    }
    if (!priced) {
      lowering = new TrivialBound(total);
      return;
    }
    long[] first = startPrices(dual);
    if (master != null) {
      lowering = new BranchAndPrice(instance, conflicts, spells, pairs, tree,
          ScalarizedObjective.points(instance), master,
          new SubgradientWarmStart(instance, conflicts, spells, pairs, first, start));
      return;
    }
    var descent = new SubgradientDescent(instance, conflicts, spells, pairs, tree, first, start,
        pairs.shares(TeamOracle.PART));
    lowering = engine == null || pairs.count() > PAIRS_TO_CHOOSE
        ? descent
        : new PriceAndBranch(instance, conflicts, spells, pairs, tree, descent, engine);
  }

  /** What floors cost that nobody could help to reach. */
  private long[] floorsOnly() {
    var price = pairs.shares(0);
    Arrays.fill(price, pairs.count(), price.length, instance.floors().weight() * TeamOracle.PART);
    return price;
  }

  private long[] startPrices(LagrangianDual dual) {
    var half = pairs.shares(TeamOracle.PART / 2);
    var low = pairs.contested(TeamOracle.PART / 8);
    long ofHalf = value(dual, half);
    long ofLow = value(dual, low);
    startValue = Math.min(ofHalf, ofLow);
    return ofHalf > 2 * ofLow ? low : half;
  }

  private void prove(LagrangianDual dual, long[] price) {
    tree.root().prove(value(dual, price), price);
  }

  private long value(LagrangianDual dual, long[] price) {
    return dual.evaluate(price, new BranchState(instance, pairs));
  }

  /**
   * Evaluates on all of the instance's threads from now on, or on one, with the
   * same result.
   */
  public void onAllThreads(boolean all) {
    lowering.threads(all ? instance.workers().threads() : 1);
  }

  /**
   * Ends steps that take long soon after this is so; their number of steps then
   * depends on the machine.
   */
  public void stopWhen(BooleanSupplier over) {
    stop = over;
    lowering.stopWhen(over);
  }

  /** No plan has more medium. */
  public long medium() {
    return retreated ? tree.root().points() : lowering.points();
  }

  /**
   * After a step that ended with an error: keeps what is proven. No step may
   * follow.
   */
  public void retreat() {
    if (!tree.isWhole()) {
      tree = new BranchTree(tree.root().price(), tree.root().value(), -instance.floors().worst());
      retreated = true;
    }
  }

  /** Whether more steps are of no use. */
  public boolean exhausted(long bestMedium) {
    return medium() <= bestMedium || lowering.stuck();
  }

  /**
   * Why it may be above the best plan: what is undecided, else what it leaves
   * out.
   */
  public List<GapCause> causes() {
    var cause = lowering.cause();
    if (cause != null) {
      return List.of(cause);
    }
    var found = EnumSet.noneOf(GapCause.class);
    for (var rule : RuleCode.values()) {
      if (rule.keptByBound() == RuleCode.Kept.NOT && instance.binds(rule)) {
        found.add(GapCause.DAYS);
      }
      if (rule.keptByBound() == RuleCode.Kept.IN_SMALL_NEEDS
          && pairs.small().leaveOut(rule, instance, pairs)) {
        found.add(GapCause.LARGE_TEAMS);
      }
    }
    if (instance.pinFaults().mendable() > 0) {
      found.add(GapCause.PINS);
    }
    return found.isEmpty() ? List.of(GapCause.UNDECIDED) : List.copyOf(found);
  }

  /** Edges of the best plan that mend what pins break. */
  public void mend(int[] edges) {
    lowering.mend(edges);
  }

  /**
   * Long work that the next step waits for, and that another thread may do
   * meanwhile; null for none.
   */
  public @Nullable Runnable apart() {
    return lowering.apart();
  }

  /**
   * What was done so far, in pairs priced or as much work: a measure of time that
   * does not depend on the machine.
   */
  public long work() {
    return lowering.work();
  }

  /**
   * How much good plans seem to lean to each pair, 0 to 1, or null while that is
   * unknown.
   */
  public float @Nullable [] leaning() {
    return lowering.leaning();
  }

  /**
   * The next leaning that is a plan, but for rules that the bound leaves out;
   * null when there is no other.
   */
  public float @Nullable [] whole() {
    return lowering.whole();
  }

  /**
   * A search for the plan that is best on every level, once the bound falls no
   * more; null where the instance is too large for it.
   */
  public @Nullable LexicographicOptimizer polishing() {
    return master == null
        ? null
        : new LexicographicOptimizer(instance, conflicts, spells, pairs, master, stop);
  }

  /** The proof of {@link #medium()}, as far as it has come. */
  public Certificate certificate() {
    return new TreeCertificate(instance, pairs, tree, medium());
  }

  /**
   * Evaluates prices once and improves them, or goes on to another node.
   *
   * @param bestMedium
   *          the medium of a plan that is known
   */
  public void step(long bestMedium) {
    if (!lookedApart) {
      lookedApart = true;
      lookAtExclusiveNeeds();
    }
    lowering.step(bestMedium);
  }

  private void lookAtExclusiveNeeds() {
    if (lowering instanceof TrivialBound || pairs.count() <= PAIRS_TO_LOOK_APART
        || !ExclusiveNeeds.isFor(instance, pairs)) {
      return;
    }
    var dual = new LagrangianDual(instance, conflicts, spells, pairs, 1);
    var needs = new ExclusiveNeeds(instance, conflicts, pairs);
    BooleanSupplier over = () -> stop.getAsBoolean() || instance.workers().stopped();
    var price = needs.prices(FIRST_LOOK, startValue, over);
    if (price != null && value(dual, price) < startValue) {
      prove(dual, price);
      price = needs.prices(LONG_LOOK, startValue, over);
      if (price != null) {
        prove(dual, price);
      }
    }
  }
}
