package org.needmatch.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.RuleCode;

/**
 * The contract's rules, and an embedder's own beside them, with the threads
 * that they may be asked on. Given once, it goes with the problem into every
 * answer. Immutable, and thread-safe when the rules are.
 */
public final class RuleSet {
  private static final RuleSet STANDARD = new RuleSet(List.of(), List.of(), 1, null);
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final List<SeatRule> seatRules;
  private final List<PlanConstraints> constraints;
  private final int threads;
  private final @Nullable Executor executor;

  private RuleSet(List<SeatRule> seatRules, List<PlanConstraints> constraints, int threads,
      @Nullable Executor executor) {
    this.seatRules = List.copyOf(seatRules);
    this.constraints = List.copyOf(constraints);
    this.threads = threads;
    this.executor = executor;
  }

  /** {@return the contract's rules alone} */
  public static RuleSet standard() {
    return STANDARD;
  }

  /**
   * {@return the same with one more rule of who may sit in which seat}
   *
   * @param rule
   *          the rule
   * @throws IllegalArgumentException
   *           when the rule's code is missing, not in kebab-case, built in, or
   *           that of another rule
   */
  public RuleSet with(SeatRule rule) {
    String code = Objects.requireNonNull(rule, "A seat rule is null.").code();
    if (code == null || !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("The code of the rule " + rule.getClass().getName()
          + " is " + (code == null ? "null" : "\"" + code + "\"")
          + ". Give it one of small letters, digits and hyphens, such as late-on-foot.");
    }
    boolean builtIn = RuleCode.of(code).isPresent();
    if (builtIn || seatRules.stream().anyMatch(one -> code.equals(one.code()))) {
      throw new IllegalArgumentException(
          "The code " + code + " of the rule " + rule.getClass().getName()
              + (builtIn ? " is that of a built-in rule." : " is that of another rule of yours.")
              + " Give the rule a code of its own.");
    }
    return narrowed(rule);
  }

  /**
   * {@return the same for one question of ours, with a rule that no answer names:
   * its code is not held against others}
   *
   * @param rule
   *          the rule
   */
  public RuleSet narrowed(SeatRule rule) {
    var more = new ArrayList<>(seatRules);
    more.add(rule);
    return new RuleSet(more, constraints, threads, executor);
  }

  /**
   * {@return the same with constraints on the plan as a whole}
   *
   * @param more
   *          what is added
   * @throws IllegalArgumentException
   *           when it has the same constraints already
   */
  public RuleSet with(PlanConstraints more) {
    Objects.requireNonNull(more, "The plan constraints are null.");
    if (constraints.stream().anyMatch(one -> one == more)) {
      throw new IllegalArgumentException("The constraints " + more.getClass().getName()
          + " are given twice. Give each object once.");
    }
    var all = new ArrayList<>(constraints);
    all.add(more);
    return new RuleSet(seatRules, all, threads, executor);
  }

  /**
   * {@return the same, asked on so many threads: the caller's, and others of the
   * executor}
   *
   * @param most
   *          threads at most, the caller's included
   * @param others
   *          gives them; null for threads of our own, which end with what they
   *          are needed for
   * @throws IllegalArgumentException
   *           when the number of threads is below 1
   */
  public RuleSet on(int most, @Nullable Executor others) {
    if (most < 1) {
      throw new IllegalArgumentException("The number of threads " + most + " is below 1.");
    }
    return new RuleSet(seatRules, constraints, most, others);
  }

  /**
   * {@return how many threads may ask the rules, the caller's included: one at
   * first}
   */
  public int threads() {
    return threads;
  }

  /** {@return where threads beside the caller's come from; null for our own} */
  public @Nullable Executor executor() {
    return executor;
  }

  /**
   * {@return the embedder's own rules of who may sit in which seat, in the order
   * given}
   */
  public List<SeatRule> seatRules() {
    return seatRules;
  }

  /**
   * {@return the simple class names of constraints on the plan as a whole, in the
   * order given: what an answer about single seats does not judge}
   */
  public List<String> constraintNames() {
    return constraints.stream().map(RuleSet::name).distinct().toList();
  }

  /**
   * {@return the class's name without its package}
   *
   * @param constraints
   *          the constraints
   */
  public static String name(PlanConstraints constraints) {
    var type = constraints.getClass().getName();
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /**
   * {@return the embedder's own constraints on a plan as a whole, in the order
   * given}
   */
  public List<PlanConstraints> constraints() {
    return constraints;
  }
}
