package org.needmatch.cli;

import java.time.Duration;
import java.util.List;
import org.needmatch.run.SolveEvent;

/** Several listeners as one. */
record ProgressListeners(List<ProgressListener> listeners) implements ProgressListener {

  @Override
  public void accept(SolveEvent event) {
    listeners.forEach(listener -> listener.accept(event));
  }

  @Override
  public void tick(Duration elapsed) {
    listeners.forEach(listener -> listener.tick(elapsed));
  }

  @Override
  public void close() {
    listeners.forEach(ProgressListener::close);
  }
}
