package org.needmatch.cli;

import java.time.Duration;
import java.util.function.Consumer;
import org.needmatch.run.SolveEvent;

/** Watches a run. Events and ticks may come from different threads. */
interface ProgressListener extends Consumer<SolveEvent>, AutoCloseable {

  /** Called a few times a second while the run goes on. */
  default void tick(Duration elapsed) {
  }

  /** Called at the end, maybe twice. */
  @Override
  default void close() {
  }
}
