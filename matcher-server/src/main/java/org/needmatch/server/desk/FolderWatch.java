package org.needmatch.server.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks whether somebody else writes to the folders of a desk. Thread-safe. */
final class FolderWatch implements AutoCloseable {
  private static final long PAUSE_MILLIS = 2_000;

  private final DeskTeller teller;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("needmatch-desk-folders").factory());
  private volatile @Nullable OpenedWeek week;
  private volatile boolean outdated;

  FolderWatch(DeskTeller teller) {
    this.teller = teller;
    clock.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  void watch(OpenedWeek opened) {
    week = opened;
    outdated = false;
  }

  private void look() {
    var now = week;
    if (now == null || outdated) {
      return;
    }
    try {
      if (now.isOutdated() && week == now) {
        outdated = true;
        teller.changed();
      }
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be read just now is looked at again.
      return;
    }
  }

  /** Whether somebody has written since; looks at once. */
  boolean isOutdated() {
    look();
    return outdated;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
