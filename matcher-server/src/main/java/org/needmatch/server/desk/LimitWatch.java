package org.needmatch.server.desk;

import org.jspecify.annotations.Nullable;
import org.needmatch.plan.Limit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks in the background what the published plan's certificate proves.
 * Thread-safe.
 */
final class LimitWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LimitWatch.class);

  private final DeskTeller teller;
  private volatile @Nullable PublishedLimit proven;
  private volatile @Nullable OpenedWeek asked;

  LimitWatch(DeskTeller teller) {
    this.teller = teller;
  }

  void watch(OpenedWeek week) {
    proven = null;
    asked = week;
    Thread.ofPlatform().daemon().name("needmatch-desk-proof").start(() -> {
      try {
        var found = PublishedLimit.of(week);
        if (asked == week) {
          proven = found;
          teller.changed();
        }
      } catch (Exception e) {
        // Then nothing is proven, and the figures say so.
        LOG.debug("certificate-unread {}", e.getClass().getName());
      }
    });
  }

  /** What is proven of a draft; not proven while nobody knows. */
  Limit of(Revision now) {
    var known = proven;
    return known == null ? Limit.ofWeek(now.judgement().totalMedium()).unproven() : known.of(now);
  }

  @Override
  public void close() {
    asked = null;
  }
}
