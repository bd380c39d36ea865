package org.needmatch.run;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.rules.RuleSet;

/**
 * Solves problems under one set of rules. Immutable and thread-safe: one solver
 * serves any number of solves at once.
 */
public final class Solver {
  private static final Consumer<SolveEvent> NOBODY = event -> {
  };

  private final RuleSet rules;
  private final List<SolveObserver> observers;

  private Solver(RuleSet rules, List<SolveObserver> observers) {
    this.rules = rules;
    this.observers = List.copyOf(observers);
  }

  /**
   * Under these rules.
   *
   * @param rules
   *          the contract's rules and the embedder's
   * @return the new solver
   */
  public static Solver under(RuleSet rules) {
    return new Solver(rules, List.of());
  }

  /**
   * {@return the same, with observers of its solves in place of those it has}
   *
   * @param others
   *          the observers
   */
  public Solver observedBy(List<SolveObserver> others) {
    return new Solver(rules, others);
  }

  /**
   * Solves on the calling thread.
   *
   * @param problem
   *          the problem
   * @param options
   *          how to solve
   * @return what the solve ended with
   * @throws IllegalArgumentException
   *           when there is no such strategy, or it cannot express the problem
   */
  public SolveResult solve(Problem problem, SolveOptions options) {
    return solve(problem, options, null);
  }

  /**
   * {@return the same with a look at some needs first, where the strategy
   * improves a plan}
   *
   * @param problem
   *          the problem
   * @param options
   *          how to solve
   * @param focus
   *          ids of needs, most promising first, null for all
   */
  public SolveResult solve(Problem problem, SolveOptions options, @Nullable List<String> focus) {
    return observed(new SolveRun(problem, options, rules, focus, NOBODY, new ChangeQueue(false)),
        options).call();
  }

  /**
   * Solves on the executor; events reach the listener on the solving thread.
   *
   * @param problem
   *          the problem
   * @param options
   *          how to solve
   * @param executor
   *          runs the solve; it stays the caller's
   * @param listener
   *          is told of the events, on the solving thread
   * @return the job
   * @throws RejectedExecutionException
   *           when the executor takes no more
   */
  public SolveJob start(Problem problem, SolveOptions options, Executor executor,
      Consumer<SolveEvent> listener) {
    return start(problem, options, executor, listener, new ChangeQueue(false));
  }

  /**
   * {@return the same with a job that, when it has solved, waits for changes
   * until {@link SolveJob#finish()} or {@link SolveJob#cancel()}} Meanwhile it
   * keeps a thread of the executor.
   *
   * @param problem
   *          the problem
   * @param options
   *          how to solve
   * @param executor
   *          runs the solve; it stays the caller's
   * @param listener
   *          is told of the events, on the solving thread
   * @throws RejectedExecutionException
   *           when the executor takes no more
   */
  public SolveJob startLive(Problem problem, SolveOptions options, Executor executor,
      Consumer<SolveEvent> listener) {
    return start(problem, options, executor, listener, new ChangeQueue(true));
  }

  private ObservedSolve observed(SolveRun run, SolveOptions options) {
    return new ObservedSolve(run, options,
        new GuardedObservation(observers, run.problem(), options));
  }

  private SolveJob start(Problem problem, SolveOptions options, Executor executor,
      Consumer<SolveEvent> listener, ChangeQueue changes) {
    var solve = observed(new SolveRun(problem, options, rules, null, listener, changes), options);
    var job = new SolveJob(solve, changes);
    try {
      executor.execute(job::run);
    } catch (RejectedExecutionException e) {
      solve.abandon(e);
      throw e;
    }
    if (executor instanceof ExecutorService service) {
      job.watch(service);
    }
    return job;
  }
}
