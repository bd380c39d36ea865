package org.needmatch.run;

import org.jspecify.annotations.Nullable;

/**
 * Whether a solve is to end: somebody cancelled it, or interrupted its thread.
 * Once it is so it stays so. Thread-safe.
 */
final class StopSignal {
  private volatile @Nullable Thread solving;
  private volatile boolean cancelled;
  private volatile boolean interrupted;

  /** The calling thread solves from now on. */
  void enter() {
    solving = Thread.currentThread();
  }

  /** It does so no more; its interrupt is set again. */
  void leave() {
    solving = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the calling thread is the one that solves. */
  boolean isHere() {
    return Thread.currentThread().equals(solving);
  }

  void cancel() {
    cancelled = true;
  }

  boolean isSet() {
    var thread = solving;
    if (thread != null && thread.isInterrupted()) {
      interrupted = true;
    }
    return cancelled || interrupted;
  }
}
