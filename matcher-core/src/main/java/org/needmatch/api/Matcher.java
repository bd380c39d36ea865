package org.needmatch.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.rules.PlanConstraints;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.SeatRule;
import org.needmatch.run.SolveObserver;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/**
 * Matches volunteers to needs. Immutable and thread-safe: one matcher serves
 * any number of solves at once.
 *
 * {@snippet file = "FrontDoor.java" region = "matcher"}
 */
public final class Matcher {
  private final RuleSet rules;
  private final List<SolveObserver> observers;

  private Matcher(RuleSet rules, List<SolveObserver> observers) {
    this.rules = rules;
    this.observers = observers;
  }

  /**
   * With the contract's rules.
   *
   * @return the new matcher
   */
  public static Matcher create() {
    return new Matcher(RuleSet.standard(), List.of());
  }

  /**
   * {@return the same matcher with one more rule of who may sit in which seat}
   *
   * @param rule
   *          the rule
   * @throws IllegalArgumentException
   *           when the rule's code is missing, not in kebab-case, built in, or
   *           that of another rule
   */
  public Matcher with(SeatRule rule) {
    return new Matcher(rules.with(rule), observers);
  }

  /**
   * {@return the same matcher with constraints on the plan as a whole, such as
   * Timefold constraint streams}
   *
   * @param constraints
   *          the constraints
   * @throws IllegalArgumentException
   *           when it has the same constraints already
   */
  public Matcher with(PlanConstraints constraints) {
    return new Matcher(rules.with(constraints), observers);
  }

  /**
   * {@return the same matcher with one more observer of the solves that its
   * plannings are asked for; not of those that make a trial or a menu of changes}
   *
   * @param observer
   *          is told of the solves
   */
  public Matcher observedBy(SolveObserver observer) {
    var more = new ArrayList<>(observers);
    more.add(Objects.requireNonNull(observer, "The observer is null."));
    return new Matcher(rules, List.copyOf(more));
  }

  /**
   * {@return the same matcher with so many threads for its answers: the caller's,
   * and others of the executor} At first there is the caller's alone. How many a
   * solve uses is said by {@link SolveOptions#threads}; the executor is the same.
   * A task that it does not take, or takes late, costs speed only.
   *
   * @param threads
   *          how many, at least 1
   * @param executor
   *          null for threads of our own, which end with the call
   * @throws IllegalArgumentException
   *           when the number of threads is below 1
   */
  public Matcher threads(int threads, @Nullable Executor executor) {
    return new Matcher(rules.on(threads, executor), observers);
  }

  /** {@return the rules that it was given, beside the contract's} */
  public RuleSet rules() {
    return rules;
  }

  /**
   * {@return a problem under these rules: all that can be asked about it}
   *
   * @param problem
   *          the problem
   */
  public Planning on(Problem problem) {
    return new Planning(problem, rules, observers);
  }

  /**
   * Solves with {@link SolveOptions#defaults()} on the calling thread.
   *
   * @param problem
   *          the problem
   * @return what the solve ended with
   */
  public SolveResult solve(Problem problem) {
    return on(problem).solve(SolveOptions.defaults());
  }

  /**
   * As {@link Planning#solve}.
   *
   * @param problem
   *          the problem
   * @param options
   *          how to solve
   * @return what the solve ended with
   */
  public SolveResult solve(Problem problem, SolveOptions options) {
    return on(problem).solve(options);
  }
}
