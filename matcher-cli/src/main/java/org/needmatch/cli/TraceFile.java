package org.needmatch.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.needmatch.run.SolveEvent;

/** How the plan grew, as CSV. Thread-safe. */
final class TraceFile implements ProgressListener {
  private final PrintWriter writer;

  TraceFile(PrintWriter writer) {
    this.writer = writer;
    writer.print("seconds,event,hard,medium,soft,seats_filled,bound_medium\n");
  }

  @Override
  public synchronized void accept(SolveEvent event) {
    var cells = switch (event) {
      case SolveEvent.Started e -> "started,,,,,";
      case SolveEvent.Improved e -> "improved," + e.score().hard() + "," + e.score().medium() + ","
          + e.score().soft() + "," + e.seatsFilled() + ",";
      case SolveEvent.BoundImproved e -> "bound,,,,," + e.medium();
      case SolveEvent.Changed e -> "changed,,,,,";
      case SolveEvent.Finished e -> "finished," + e.outcome().score().hard() + ","
          + e.outcome().score().medium() + "," + e.outcome().score().soft() + ","
          + e.outcome().plan().assignments().size() + "," + e.outcome().boundMedium();
    };
    writer
        .print(String.format(Locale.ROOT, "%.3f,%s\n", event.elapsed().toMillis() / 1000.0, cells));
  }

  @Override
  public synchronized void close() {
    writer.close();
  }
}
