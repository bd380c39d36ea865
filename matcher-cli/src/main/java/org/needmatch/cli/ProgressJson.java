package org.needmatch.cli;

import java.io.PrintWriter;
import org.needmatch.json.ProgressDocument;
import org.needmatch.run.SolveEvent;

/** One JSON object a line for each event. Thread-safe. */
final class ProgressJson implements ProgressListener {
  private final PrintWriter err;

  ProgressJson(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void accept(SolveEvent event) {
    err.println(ProgressDocument.of(event).line());
    err.flush();
  }
}
