package org.needmatch.server.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.plan.Plan;
import org.needmatch.run.ProblemChange;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveJob;
import org.needmatch.run.SolveOptions;

/**
 * A search that runs beside the desk and follows its edits. Every edit reaches
 * it as changes of its problem; it ends by its limits, which each change begins
 * anew. Thread-safe.
 */
final class PlanSearch {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private record Told(String needId, String volunteerId) {
    static Told of(PublishedAssignment offer) {
      return new Told(offer.needId(), offer.volunteerId());
    }
  }

  private final String id;
  private final String what;
  private final SolveJob job;
  private final AtomicInteger takenUp = new AtomicInteger();
  private Problem sent;
  private int changesSent;
  private boolean stopping;

  PlanSearch(String id, String what, OpenedWeek week, Problem problem, Plan start, Duration limit,
      ExecutorService executor, Consumer<SolveEvent> listener) {
    this.id = id;
    this.what = what;
    sent = problem;
    job = week.on(problem).start(SolveOptions.builder().timeLimit(limit)
        .threads(week.setup().threads()).start(start).prices(week.prices()).build(), executor,
        SolveEvent.throttled(PAUSE, event -> {
          if (event instanceof SolveEvent.Changed changed) {
            takenUp.addAndGet(changed.changes());
          }
          listener.accept(event);
        }));
  }

  String id() {
    return id;
  }

  String what() {
    return what;
  }

  SolveJob job() {
    return job;
  }

  /**
   * Lets it go on with another problem.
   *
   * @return false when it cannot: it has ended, or the way there is no change
   *         that it knows
   */
  synchronized boolean follow(Problem target) {
    var changes = changes(sent, target);
    if (changes == null || stopping) {
      return false;
    }
    if (changes.isEmpty()) {
      return true;
    }
    if (!job.change(changes.toArray(ProblemChange[]::new))) {
      return false;
    }
    sent = target;
    changesSent += changes.size();
    return true;
  }

  /**
   * Whether it has taken up all that it was sent, so that its figures are those
   * of the draft.
   */
  synchronized boolean isUpToDate() {
    return takenUp.get() == changesSent;
  }

  synchronized void stop() {
    stopping = true;
    job.cancel();
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  boolean hasEnded() {
    return switch (job.status()) {
      case DONE, FAILED -> true;
      case QUEUED, SOLVING -> false;
    };
  }

  /** The best plan so far; whoever takes it checks which problem it is for. */
  Optional<Plan> best() {
    return job.best();
  }

  /** Null when a change is of no kind that a running search takes. */
  static @Nullable List<ProblemChange> changes(Problem from, Problem to) {
    var changes = new ArrayList<ProblemChange>();
    var before = offers(from);
    var after = offers(to);
    if (!after.keySet().containsAll(before.keySet())) {
      return null;
    }
    var pinned = new HashSet<>(from.pins());
    var pins = new HashSet<>(to.pins());
    from.pins().stream().filter(pin -> !pins.contains(pin))
        .forEach(pin -> changes.add(new ProblemChange.RemovePin(pin)));
    after.forEach((key, offer) -> {
      if (!offer.equals(before.get(key))) {
        changes.add(new ProblemChange.Answer(offer));
      }
    });
    to.pins().stream().filter(pin -> !pinned.contains(pin))
        .forEach(pin -> changes.add(new ProblemChange.AddPin(pin)));
    return changes;
  }

  private static Map<Told, PublishedAssignment> offers(Problem problem) {
    var offers = new LinkedHashMap<Told, PublishedAssignment>();
    problem.published().assignments().forEach(offer -> offers.put(Told.of(offer), offer));
    return offers;
  }
}
