package org.needmatch.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Passes on better plans and bounds at most so often, the latest of each; all
 * other events at once, after what waits. Not thread-safe.
 */
final class ThrottledListener implements Consumer<SolveEvent> {
  private final long pause;
  private final Consumer<SolveEvent> listener;
  private final Map<Class<?>, SolveEvent> waiting = new LinkedHashMap<>();
  private long next = System.nanoTime();

  ThrottledListener(Duration pause, Consumer<SolveEvent> listener) {
    if (pause.isNegative()) {
      throw new IllegalArgumentException("The pause " + pause + " is below 0.");
    }
    this.pause = pause.toNanos();
    this.listener = listener;
  }

  @Override
  public void accept(SolveEvent event) {
    if (event instanceof SolveEvent.Improved || event instanceof SolveEvent.BoundImproved) {
      waiting.remove(event.getClass());
      waiting.put(event.getClass(), event);
      pulse();
    } else {
      flush();
      listener.accept(event);
    }
  }

  /** Passes on what has waited long enough. */
  void pulse() {
    if (!waiting.isEmpty() && System.nanoTime() - next >= 0) {
      flush();
    }
  }

  /** Passes on what waits. */
  void flush() {
    var events = waiting.values().toArray(SolveEvent[]::new);
    waiting.clear();
    next = System.nanoTime() + pause;
    for (var event : events) {
      listener.accept(event);
    }
  }
}
