package org.needmatch.server.desk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.needmatch.json.DeskEventDocument;

/**
 * Tells whoever listens what happens at the desk, and counts it, so that what
 * was worked out of a state is known to be old. Thread-safe.
 */
final class DeskTeller {
  private final List<Consumer<DeskEventDocument>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong changes = new AtomicLong();
  private volatile long revision;

  /** Adds a listener, which must not wait. */
  void add(Consumer<DeskEventDocument> listener) {
    listeners.add(listener);
  }

  void remove(Consumer<DeskEventDocument> listener) {
    listeners.remove(listener);
  }

  void tell(DeskEventDocument event) {
    listeners.forEach(listener -> listener.accept(event));
  }

  /** The state is another, of the same draft. */
  void changed() {
    changes.incrementAndGet();
    tell(new DeskEventDocument.State(revision));
  }

  /** The draft is another. */
  void changed(long number) {
    revision = number;
    changed();
  }

  /** How often the state has changed. */
  long changes() {
    return changes.get();
  }
}
