package org.needmatch.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.needmatch.run.SolveEvent;

/** One line on a terminal that is written over. Thread-safe. */
final class ProgressLine implements ProgressListener {
  private final PrintWriter err;
  private final ProgressState state = new ProgressState();
  private int width;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void accept(SolveEvent event) {
    state.apply(event);
    if (event instanceof SolveEvent.Finished finished) {
      tick(finished.elapsed());
    }
  }

  @Override
  public synchronized void tick(Duration elapsed) {
    var line = state.line(elapsed);
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  @Override
  public synchronized void close() {
    if (width > 0) {
      err.println();
      err.flush();
      width = 0;
    }
  }
}
