package org.needmatch.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.needmatch.domain.Problem;
import org.needmatch.rules.SeatRule;
import org.needmatch.strategy.Extension;

/**
 * Matches volunteers to needs. Immutable and thread-safe: one matcher serves
 * any number of solves at once.
 */
public final class Matcher {
  private final List<SeatRule> rules;
  private final List<Extension> extensions;

  private Matcher(List<SeatRule> rules, List<Extension> extensions) {
    this.rules = List.copyOf(rules);
    this.extensions = List.copyOf(extensions);
  }

  /** With the contract's rules. */
  public static Matcher create() {
    return new Matcher(List.of(), List.of());
  }

  /** The same matcher with one more rule of who may sit in which seat. */
  public Matcher withRule(SeatRule rule) {
    var more = new ArrayList<>(rules);
    more.add(rule);
    return new Matcher(more, extensions);
  }

  /**
   * The same matcher with an addition that some strategies know, such as Timefold
   * constraint streams.
   */
  public Matcher with(Extension extension) {
    var more = new ArrayList<>(extensions);
    more.add(extension);
    return new Matcher(rules, more);
  }

  /** Solves with {@link SolveOptions#defaults()} on the calling thread. */
  public SolveResult solve(Problem problem) {
    return solve(problem, SolveOptions.defaults());
  }

  /**
   * Solves on the calling thread.
   *
   * @throws IllegalArgumentException
   *           when there is no such strategy, or it cannot express the problem
   */
  public SolveResult solve(Problem problem, SolveOptions options) {
    return new SolveRun(problem, options, rules, extensions, event -> {
    }, new ChangeQueue(false)).call();
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
    var run = new SolveRun(problem, options, rules, extensions, listener, changes);
    var job = new SolveJob(run, changes);
    executor.execute(job::run);
    if (executor instanceof ExecutorService service) {
      job.watch(service);
    }
    return job;
  }
}
