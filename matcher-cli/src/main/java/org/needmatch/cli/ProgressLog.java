package org.needmatch.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.needmatch.run.SolveEvent;

/** A line every few seconds, for logs. Thread-safe. */
final class ProgressLog implements ProgressListener {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final PrintWriter err;
  private final ProgressState state = new ProgressState();
  private Duration next = PAUSE;

  ProgressLog(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void accept(SolveEvent event) {
    state.apply(event);
    if (event instanceof SolveEvent.Finished) {
      print(event.elapsed());
    }
  }

  @Override
  public synchronized void tick(Duration elapsed) {
    if (elapsed.compareTo(next) >= 0) {
      print(elapsed);
      next = elapsed.plus(PAUSE);
    }
  }

  private void print(Duration elapsed) {
    err.println(state.line(elapsed));
    err.flush();
  }
}
