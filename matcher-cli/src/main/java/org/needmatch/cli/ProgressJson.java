package org.needmatch.cli;

import java.io.PrintWriter;
import org.needmatch.run.SolveEvent;

/** One JSON object a line for each event. Thread-safe. */
final class ProgressJson implements ProgressListener {
  private final PrintWriter err;

  ProgressJson(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void accept(SolveEvent event) {
    var node = Json.object();
    node.put("seconds", event.elapsed().toMillis() / 1000.0);
    switch (event) {
      case SolveEvent.Started e -> node.put("event", "started").put("volunteers", e.volunteers())
          .put("needs", e.needs()).put("seats", e.seats()).put("eligiblePairs", e.eligiblePairs())
          .put("totalMedium", e.totalMedium());
      case SolveEvent.Improved e -> node.put("event", "improved").put("hard", e.score().hard())
          .put("medium", e.score().medium()).put("soft", e.score().soft())
          .put("seatsFilled", e.seatsFilled());
      case SolveEvent.BoundImproved e -> node.put("event", "bound").put("medium", e.medium());
      case SolveEvent.Changed e ->
        node.put("event", "changed").put("changes", e.changes()).put("ignored", e.ignored().size());
      case SolveEvent.Finished e ->
        node.put("event", "finished").put("hard", e.outcome().score().hard())
            .put("medium", e.outcome().score().medium()).put("soft", e.outcome().score().soft())
            .put("boundMedium", e.outcome().boundMedium()).put("steps", e.outcome().steps());
    }
    err.println(Json.line(node));
    err.flush();
  }
}
