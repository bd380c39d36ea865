package org.needmatch.run;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
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

  private Solver(RuleSet rules) {
    this.rules = rules;
  }

  /** Under these rules. */
  public static Solver under(RuleSet rules) {
    return new Solver(rules);
  }

  /**
   * Solves on the calling thread.
   *
   * @throws IllegalArgumentException
   *           when there is no such strategy, or it cannot express the problem
   */
  public SolveResult solve(Problem problem, SolveOptions options) {
    return solve(problem, options, null);
  }

  /**
   * The same with a look at some needs first, where the strategy improves a plan.
   *
   * @param focus
   *          ids of needs, most promising first, null for all
   */
  public SolveResult solve(Problem problem, SolveOptions options, @Nullable List<String> focus) {
    return new SolveRun(problem, options, rules, focus, NOBODY, new ChangeQueue(false)).call();
  }

  /**
   * Solves on the executor; events reach the listener on the solving thread.
   *
   * @throws java.util.concurrent.RejectedExecutionException
   *           when the executor takes no more
   */
  public SolveJob start(Problem problem, SolveOptions options, Executor executor,
      Consumer<SolveEvent> listener) {
    return start(problem, options, executor, listener, new ChangeQueue(false));
  }

  /**
   * The same with a job that, when it has solved, waits for changes until
   * {@link SolveJob#finish()} or {@link SolveJob#cancel()}. Meanwhile it keeps a
   * thread of the executor.
   *
   * @throws java.util.concurrent.RejectedExecutionException
   *           when the executor takes no more
   */
  public SolveJob startLive(Problem problem, SolveOptions options, Executor executor,
      Consumer<SolveEvent> listener) {
    return start(problem, options, executor, listener, new ChangeQueue(true));
  }

  private SolveJob start(Problem problem, SolveOptions options, Executor executor,
      Consumer<SolveEvent> listener, ChangeQueue changes) {
    var run = new SolveRun(problem, options, rules, null, listener, changes);
    var job = new SolveJob(run, changes);
    executor.execute(job::run);
    if (executor instanceof ExecutorService service) {
      job.watch(service);
    }
    return job;
  }
}
