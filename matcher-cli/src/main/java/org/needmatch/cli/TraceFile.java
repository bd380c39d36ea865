package org.needmatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.needmatch.internal.io.store.OutputFile;
import org.needmatch.run.SolveEvent;

/** How the plan grew, as CSV, written when the run is over. Thread-safe. */
final class TraceFile implements ProgressListener {
  private static final String OPTION = "--trace";

  private final Path file;
  private final StringBuilder text = new StringBuilder(
      "seconds,event,hard,medium,soft,seats_filled,bound_medium\n");

  private TraceFile(Path file) {
    this.file = file;
  }

  /** Says before a long search when the file could not be written. */
  static TraceFile to(Path file) throws CommandFailure, IOException {
    NamedFile.write(OPTION, () -> OutputFile.check(file));
    return new TraceFile(file);
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
    text.append(
        String.format(Locale.ROOT, "%.3f,%s\n", event.elapsed().toMillis() / 1000.0, cells));
  }

  synchronized void write() throws CommandFailure, IOException {
    NamedFile.write(OPTION, () -> OutputFile.write(file,
        draft -> Files.writeString(draft, text, StandardCharsets.UTF_8)));
  }
}
