package org.needmatch.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes on their way to a solve. Taking the last of them and closing is one
 * step, so that none can slip in between and be lost. Thread-safe.
 */
final class ChangeQueue {
  private final List<ProblemChange> waiting = new ArrayList<>();
  private boolean staysOpen;
  private boolean closed;

  /**
   * @param staysOpen
   *          whether an empty queue waits for more, until {@link #finish()}
   */
  ChangeQueue(boolean staysOpen) {
    this.staysOpen = staysOpen;
  }

  /** Returns false, with nothing taken, once the queue is closed. */
  synchronized boolean add(List<ProblemChange> changes) {
    if (closed) {
      return false;
    }
    waiting.addAll(changes);
    notifyAll();
    return true;
  }

  synchronized boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** No more waiting for changes that are not there yet. */
  synchronized void finish() {
    staysOpen = false;
    notifyAll();
  }

  /**
   * All changes that are there, in order; waits for one while the queue stays
   * open, and closes it when there is none.
   */
  synchronized List<ProblemChange> take() {
    try {
      while (waiting.isEmpty() && staysOpen) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      staysOpen = false;
    }
    var taken = List.copyOf(waiting);
    waiting.clear();
    closed = taken.isEmpty();
    return taken;
  }

  synchronized void close() {
    closed = true;
  }
}
