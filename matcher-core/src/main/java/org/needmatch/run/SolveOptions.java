package org.needmatch.run;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.Plan;
import org.needmatch.strategy.Strategy;

/**
 * How to solve.
 *
 * {@snippet file = "FrontDoor.java" region = "options"}
 *
 * @param timeLimit
 *          wall-clock limit, null for none; a run with a time limit does not
 *          repeat byte for byte
 * @param stepLimit
 *          limit in steps of the search, null for none; the same input, seed
 *          and step limit give the same plan
 * @param seed
 *          of every random choice
 * @param threads
 *          that execute the fixed number of logical workers, at least 1; the
 *          plan does not depend on it
 * @param strategy
 *          by name, of those that {@link java.util.ServiceLoader} finds or that
 *          of the object
 * @param start
 *          a plan to begin from, null for none; rows of it that cannot be taken
 *          as they stand are left out. Only the strategy {@code certified} uses
 *          it, and never ends with a worse plan than what it could take
 * @param prices
 *          that the bound may begin from, such as those that another plan of
 *          much the same week was proven with
 *          ({@code Certificate.pairPrices()}); {@link DualPrices#NONE} for none
 * @param gapLimit
 *          stops the search once the plan's medium is below the bound by no
 *          more than this share of the bound, such as 0.005; 0 only when no
 *          plan has more medium; null for none. Repeats with a step limit. A
 *          strategy that proves no bound while it searches never stops by it,
 *          which is logged
 * @param strategyObject
 *          the strategy itself, null to look it up by its name
 * @param parameters
 *          what is set about the strategy, by name; a solve refuses what its
 *          {@link Strategy#parameters()} do not take
 */
public record SolveOptions(@Nullable Duration timeLimit, @Nullable Long stepLimit, long seed,
    int threads, String strategy, @Nullable Plan start, DualPrices prices,
    @Nullable Double gapLimit, @Nullable Strategy strategyObject, Map<String, String> parameters) {

  /** The strategy that is used when none is named. */
  public static final String DEFAULT_STRATEGY = "certified";

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when the time limit or the number of threads is not positive, the
   *           step limit below 0, the gap limit not from 0 to below 1, or the
   *           strategy object of another name
   */
  public SolveOptions {
    Objects.requireNonNull(strategy, "The strategy is null. Leave it out for the default.");
    Objects.requireNonNull(prices, "The prices are null. Give DualPrices.NONE for none.");
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    if (timeLimit != null && (timeLimit.isNegative() || timeLimit.isZero())) {
      throw new IllegalArgumentException("The time limit " + timeLimit + " is not above 0.");
    }
    if (stepLimit != null && stepLimit < 0) {
      throw new IllegalArgumentException("The step limit " + stepLimit + " is below 0.");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("The number of threads " + threads + " is below 1.");
    }
    if (gapLimit != null && !(gapLimit >= 0 && gapLimit < 1)) {
      throw new IllegalArgumentException("The gap limit " + gapLimit
          + " is not a share from 0 to below 1. Give 0.5 per cent as 0.005.");
    }
    if (strategyObject != null && !strategy.equals(strategyObject.name())) {
      throw new IllegalArgumentException("The strategy object is named " + strategyObject.name()
          + ", not " + strategy + ". Give it to the builder alone.");
    }
  }

  /**
   * 30 seconds, seed 1, every core, the default strategy.
   *
   * @return the new solve options
   */
  public static SolveOptions defaults() {
    return builder().build();
  }

  /**
   * Starts from the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return whether a plan of so much medium is within the gap limit of the
   * bound}
   *
   * @param medium
   *          points
   * @param bound
   *          what no plan can exceed, in points
   */
  public boolean isNearEnough(long medium, long bound) {
    return gapLimit != null && bound - medium <= gapLimit * bound;
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    var copy = new Builder().timeLimit(timeLimit).stepLimit(stepLimit).seed(seed).threads(threads)
        .strategy(strategy).start(start).prices(prices).gapLimit(gapLimit);
    parameters.forEach(copy::parameter);
    return strategyObject == null ? copy : copy.strategy(strategyObject);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private @Nullable Duration timeLimit = Duration.ofSeconds(30);
    private @Nullable Long stepLimit;
    private long seed = 1;
    private int threads = Runtime.getRuntime().availableProcessors();
    private String strategy = DEFAULT_STRATEGY;
    private @Nullable Plan start;
    private DualPrices prices = DualPrices.NONE;
    private @Nullable Double gapLimit;
    private @Nullable Strategy strategyObject;
    private final Map<String, String> parameters = new TreeMap<>();

    private Builder() {
    }

    /**
     * Replaces {@link SolveOptions#timeLimit()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder timeLimit(@Nullable Duration value) {
      timeLimit = value;
      return this;
    }

    /**
     * Replaces {@link SolveOptions#stepLimit()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder stepLimit(@Nullable Long value) {
      stepLimit = value;
      return this;
    }

    /**
     * Replaces {@link SolveOptions#stepLimit()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder stepLimit(long value) {
      return stepLimit((Long) value);
    }

    /**
     * Replaces {@link SolveOptions#seed()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder seed(long value) {
      seed = value;
      return this;
    }

    /**
     * Replaces {@link SolveOptions#threads()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder threads(int value) {
      threads = value;
      return this;
    }

    /**
     * Replaces {@link SolveOptions#strategy()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder strategy(String value) {
      strategy = value;
      strategyObject = null;
      return this;
    }

    /**
     * Replaces {@link SolveOptions#strategy()} by one that nobody has to find, such
     * as a Spring bean. It may have fields, and must be thread-safe.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder strategy(Strategy value) {
      strategy = value.name();
      strategyObject = value;
      return this;
    }

    /**
     * Replaces {@link SolveOptions#start()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder start(@Nullable Plan value) {
      start = value;
      return this;
    }

    /**
     * Replaces {@link SolveOptions#prices()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder prices(DualPrices value) {
      prices = value;
      return this;
    }

    /**
     * Replaces {@link SolveOptions#gapLimit()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder gapLimit(@Nullable Double value) {
      gapLimit = value;
      return this;
    }

    /**
     * Sets something about the strategy.
     *
     * @param name
     *          of one of its {@link Strategy#parameters()}
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder parameter(String name, String value) {
      parameters.put(name, value);
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the solve options
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public SolveOptions build() {
      return new SolveOptions(timeLimit, stepLimit, seed, threads, strategy, start, prices,
          gapLimit, strategyObject, parameters);
    }
  }
}
