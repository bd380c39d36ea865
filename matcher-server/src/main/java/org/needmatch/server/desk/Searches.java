package org.needmatch.server.desk;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.needmatch.json.DeskEventDocument;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveJob;

/**
 * What is searched for beside the desk: one search that follows the edits, or
 * one menu of changes; and the plan that stands to be taken over. Thread-safe.
 */
final class Searches implements AutoCloseable {
  /** For how long people are looked for who stand in. */
  static final Duration ANSWERS = Duration.ofSeconds(10);
  static final String FOR_ANSWERS = "answers";
  static final String FOR_ALL = "solve";
  static final String MENU = "menu";

  private final ExecutorService threads = Executors
      .newCachedThreadPool(Thread.ofPlatform().daemon().name("needmatch-desk-", 1).factory());
  private final DeskTeller teller;
  private @Nullable PlanSearch search;
  private @Nullable MenuRun menu;
  private @Nullable Proposal held;
  private @Nullable Proposal seen;
  private long proposals;
  private int jobs;

  Searches(DeskTeller teller) {
    this.teller = teller;
  }

  /** Begins a search of what is empty, in place of what ran. */
  synchronized void start(String what, Revision now, Duration limit) {
    drop();
    begin(what, now, now.plan(), limit);
  }

  private void begin(String what, Revision now, Plan from, Duration limit) {
    var week = now.week();
    search = new PlanSearch(String.valueOf(++jobs), what, week, week.fixed(now.draft(), now.told()),
        from, limit, threads,
        event -> heard(what, event, new Percent(now.judgement().totalMedium())));
    teller.tell(new DeskEventDocument.Job("running", what));
  }

  private void heard(String what, SolveEvent event, Percent percent) {
    if (event instanceof SolveEvent.Improved better) {
      var bound = bound();
      long medium = better.score().medium();
      teller.tell(new DeskEventDocument.Progress(better.elapsed().toMillis(), percent.of(medium),
          bound.map(percent::of).orElse(null),
          bound.map(most -> Percent.gap(medium, most)).orElse(null), better.seatsFilled()));
      teller.changed();
    } else if (event instanceof SolveEvent.Finished) {
      teller.tell(new DeskEventDocument.Job("done", what));
      teller.changed();
    }
  }

  private Optional<Long> bound() {
    var running = search();
    return running == null
        ? Optional.empty()
        : running.job().progress().map(SolveJob.Progress::boundMedium);
  }

  /**
   * Lets a running search go on with the draft as it is now. Where seats have
   * come free one begins, when none runs.
   */
  synchronized void follow(Revision now, boolean freed) {
    held = null;
    seen = null;
    if (menu != null) {
      stop();
      menu = null;
    }
    var running = search;
    if (running != null && running.follow(now.week().fixed(now.draft(), now.told()))) {
      return;
    }
    boolean ran = running != null && !running.hasEnded() && !running.isStopping();
    if (running != null) {
      running.stop();
      search = null;
    }
    if (ran && running != null) {
      begin(running.what(), now, running.best().orElse(now.plan()), ANSWERS);
    } else if (freed) {
      begin(FOR_ANSWERS, now, now.plan(), ANSWERS);
    }
  }

  synchronized void startMenu(Revision now, Duration limit) {
    drop();
    var run = new MenuRun(String.valueOf(++jobs), now, limit);
    menu = run;
    teller.tell(new DeskEventDocument.Job("running", MENU));
    threads.execute(() -> run.run(this::heard));
  }

  private void heard(MenuRun run) {
    if (run.isDone()) {
      teller.tell(new DeskEventDocument.Job(run.hasFailed() ? "failed" : "done", MENU));
      teller.changed();
    } else {
      var lines = run.lines();
      if (!lines.isEmpty()) {
        teller.tell(new DeskEventDocument.Menu(lines.getLast().document(run.of(), false)));
      }
    }
  }

  /** Asks what runs to end soon with what it has. */
  synchronized void stop() {
    if (search != null) {
      search.stop();
      teller.tell(new DeskEventDocument.Job("stopping", search.what()));
    }
    if (menu != null) {
      menu.stop();
    }
  }

  /** Ends what runs, and forgets what was found. */
  synchronized void drop() {
    if (search != null) {
      search.stop();
    }
    if (menu != null) {
      menu.stop();
    }
    search = null;
    menu = null;
    held = null;
    seen = null;
  }

  synchronized @Nullable PlanSearch search() {
    return search;
  }

  synchronized @Nullable MenuRun menu() {
    return menu;
  }

  /** Lets a plan stand to be taken over that no search has found. */
  synchronized Proposal offer(String kind, long medium, @Nullable Limit limit, Edit.Take take) {
    var offered = new Proposal(++proposals, kind, medium, limit, take);
    held = offered;
    return offered;
  }

  /**
   * The plan that stands to be taken over: one that is better than the draft and
   * keeps everybody in it.
   */
  synchronized @Nullable Proposal proposal(Revision now) {
    if (held != null) {
      return held;
    }
    var running = search;
    var best = running == null ? null : running.best().orElse(null);
    if (running == null || best == null) {
      return null;
    }
    var take = Proposal.changes(now.draft(), best);
    if (!take.removed().isEmpty() || take.added().isEmpty() || refused(now, take)) {
      return null;
    }
    var before = seen;
    if (before != null && before.take().equals(take)) {
      return before;
    }
    var judged = now.planning().judge(best);
    if (!judged.score().betterThan(now.judgement().score())) {
      return null;
    }
    var found = new Proposal(++proposals, running.what(), judged.score().medium(),
        limit(now, running), take);
    seen = found;
    return found;
  }

  /** After a change, what was found before it may place who has said no since. */
  private static boolean refused(Revision now, Edit.Take take) {
    var said = new HashSet<String>();
    now.draft().refused().keySet()
        .forEach(place -> said.add(place.needId() + "\0" + place.volunteerId()));
    return take.added().stream()
        .anyMatch(place -> said.contains(place.needId() + "\0" + place.volunteerId()));
  }

  /** What plans that keep the draft cannot exceed, null while nobody knows. */
  synchronized @Nullable Limit limit(Revision now) {
    return search == null ? null : limit(now, search);
  }

  private static @Nullable Limit limit(Revision now, PlanSearch running) {
    return !running.isUpToDate()
        ? null
        : running.job().progress().map(SolveJob.Progress::boundMedium)
            .filter(bound -> bound < now.judgement().totalMedium())
            .map(bound -> Limit.ofWeek(bound).keeping(now.draft().held().size())).orElse(null);
  }

  @Override
  public void close() {
    drop();
    threads.shutdown();
  }
}
