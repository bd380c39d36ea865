package org.needmatch.server.api;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Problem;
import org.needmatch.json.JobDocument;
import org.needmatch.json.ProblemChangesDocument;
import org.needmatch.json.ProgressDocument;
import org.needmatch.json.ScoreFields;
import org.needmatch.plan.Plan;
import org.needmatch.run.ProblemChange;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveJob;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.server.http.EventStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A problem that is solved for a program, and whoever watches. Thread-safe. */
final class Job {
  private static final int ID_BYTES = 16;
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  private final String id = newId();
  private final Matcher matcher;
  private final boolean live;
  private final List<Finding> findings;
  private final Duration keptFor;
  private final SolveJob solve;
  private final List<EventStream> watchers = new CopyOnWriteArrayList<>();
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong ignored = new AtomicLong();
  private final AtomicReference<List<ProblemChange>> lastIgnored = new AtomicReference<>(List.of());
  private final AtomicReference<@Nullable PlanAnswers> answers = new AtomicReference<>();
  private volatile long begun;
  private volatile long touched = System.nanoTime();
  private volatile long ended;

  /**
   * @param keptFor
   *          for which it is known when it has ended
   */
  Job(Matcher matcher, Problem problem, SolveOptions options, boolean live, List<Finding> findings,
      Duration keptFor, ExecutorService executor) {
    this.matcher = matcher;
    this.live = live;
    this.keptFor = keptFor;
    this.findings = List.copyOf(findings);
    var listener = SolveEvent.throttled(PAUSE, this::heard);
    var planning = matcher.on(problem);
    solve = live
        ? planning.startLive(options, executor, listener)
        : planning.start(options, executor, listener);
    var unused = solve.outcome().whenComplete((result, fault) -> end(fault));
  }

  private static String newId() {
    var bytes = new byte[ID_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String id() {
    return id;
  }

  List<Finding> findings() {
    return findings;
  }

  boolean isQueued() {
    return solve.status() == SolveJob.Status.QUEUED;
  }

  boolean isSolving() {
    return solve.status() == SolveJob.Status.SOLVING;
  }

  boolean hasEnded() {
    return ended != 0;
  }

  boolean isLive() {
    return live;
  }

  /** Since it ended. */
  Duration endedFor() {
    return Duration.ofNanos(ended == 0 ? 0 : System.nanoTime() - ended);
  }

  /** Since it began, or was last changed. */
  Duration untouchedFor() {
    return Duration.ofNanos(System.nanoTime() - touched);
  }

  Duration solvingFor() {
    return Duration.ofNanos(begun == 0 ? 0 : (ended == 0 ? System.nanoTime() : ended) - begun);
  }

  /** The problem as it is being solved. */
  Problem problem() {
    return solve.problem();
  }

  /**
   * Whether the changes will be taken up: not when it has ended, or is about to.
   */
  boolean change(List<ProblemChange> changes) {
    touched = System.nanoTime();
    return solve.change(changes.toArray(ProblemChange[]::new));
  }

  void finish() {
    solve.finish();
  }

  /** Ends it soon, with the best plan so far; at once when it has not begun. */
  void cancel() {
    if (isQueued()) {
      solve.close();
    } else {
      solve.cancel();
    }
  }

  /** What it ended with; null while it has not, or when it failed. */
  @Nullable
  SolveResult result() {
    return solve.status() == SolveJob.Status.DONE ? solve.outcome().join() : null;
  }

  /** The best plan so far, null until there is one. */
  @Nullable
  Plan plan() {
    var result = result();
    return result == null ? solve.best().orElse(null) : result.plan();
  }

  /** What can be asked about the best plan so far, null until there is one. */
  @Nullable
  PlanAnswers answers() {
    var plan = plan();
    if (plan == null) {
      return null;
    }
    var problem = problem();
    var known = answers.get();
    if (known == null || known.plan() != plan || known.problem() != problem) {
      known = new PlanAnswers(matcher.on(problem), plan);
      answers.set(known);
    }
    return known;
  }

  JobDocument document() {
    var problem = problem();
    var result = result();
    var standing = result == null
        ? solve.progress().map(Standing::of).orElse(null)
        : Standing.of(result);
    return new JobDocument(id, word(solve.status()), live, problem.volunteers().size(),
        problem.needs().size(), BigDecimal.valueOf(solvingFor().toMillis(), 3),
        standing == null ? null : standing.score, standing == null ? null : standing.bound,
        standing == null ? null : standing.gap, taken.get(), ignored.get(), lastIgnored(),
        result == null ? null : word(result.stopCause()), failure(),
        hasEnded() ? Math.max(0, keptFor.minus(endedFor()).toSeconds()) : null);
  }

  private @Nullable List<ProblemChangesDocument.Change> lastIgnored() {
    var last = lastIgnored.get();
    return last.isEmpty() ? null : ProblemChangesDocument.of(last).changes();
  }

  private static List<ProblemChange> last(List<ProblemChange> before, List<ProblemChange> more) {
    var all = Stream.concat(before.stream(), more.stream()).toList();
    return List.copyOf(all.subList(Math.max(0, all.size() - JobDocument.IGNORED), all.size()));
  }

  /** How good the best plan so far is. */
  private record Standing(ScoreFields score, Long bound, Double gap) {
    static Standing of(SolveJob.Progress progress) {
      return new Standing(ScoreFields.of(progress.score()), progress.boundMedium(),
          progress.gapPercent());
    }

    static Standing of(SolveResult result) {
      return new Standing(ScoreFields.of(result.score()), result.boundMedium(),
          result.gapPercent());
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable String failure() {
    if (solve.status() != SolveJob.Status.FAILED) {
      return null;
    }
    var fault = cause(solve.outcome().handle((result, cause) -> cause).join());
    return isExplained(fault)
        ? String.valueOf(fault.getMessage())
        : ApiWords.say("job.failed", fault.getClass().getSimpleName());
  }

  private static Throwable cause(Throwable fault) {
    return fault instanceof CompletionException && fault.getCause() != null
        ? cause(fault.getCause())
        : fault;
  }

  /** Whether its message is a sentence for whoever asked. */
  private static boolean isExplained(Throwable fault) {
    return fault instanceof IllegalArgumentException || fault instanceof CancellationException;
  }

  /** Sends where it stands, then what happens, and at the end how it ended. */
  void watch(EventStream stream) {
    stream.send("job", document().line());
    watchers.add(stream);
    stream.onEnd(() -> watchers.remove(stream));
    if (hasEnded()) {
      stream.close();
    }
  }

  private void heard(SolveEvent event) {
    switch (event) {
      case SolveEvent.Started e -> begun = System.nanoTime() - e.elapsed().toNanos();
      case SolveEvent.Changed e -> {
        taken.addAndGet(e.changes());
        ignored.addAndGet(e.ignored().size());
        lastIgnored.updateAndGet(before -> last(before, e.ignored()));
      }
      default -> {
        // Only to be told.
      }
    }
    tell("progress", ProgressDocument.of(event).line());
  }

  private void tell(String event, String data) {
    watchers.forEach(stream -> stream.send(event, data));
  }

  private void end(@Nullable Throwable fault) {
    if (fault != null && !isExplained(cause(fault))) {
      var at = cause(fault).getStackTrace();
      LOG.error("A job failed: {} at {}", cause(fault).getClass().getName(),
          at.length == 0 ? "?" : at[0]);
    }
    ended = System.nanoTime();
    touched = ended;
    tell("job", document().line());
    watchers.forEach(EventStream::close);
  }
}
