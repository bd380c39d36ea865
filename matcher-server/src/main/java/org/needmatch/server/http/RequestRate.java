package org.needmatch.server.http;

import java.util.function.LongSupplier;

/**
 * Refuses with 429 what comes faster than so many requests a second, after a
 * burst of twice as many.
 */
final class RequestRate implements Filter {
  private static final double NANOS = 1e9;

  private final int perSecond;
  private final LongSupplier nanos;
  private double left;
  private long last;

  RequestRate(int perSecond, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.nanos = nanos;
    left = 2.0 * perSecond;
    last = nanos.getAsLong();
  }

  @Override
  public Response handle(Request request, Handler next) {
    if (!take()) {
      throw Refusal.said(429, "too-many-requests", perSecond).with("Retry-After", "1");
    }
    return next.handle(request);
  }

  private synchronized boolean take() {
    long now = nanos.getAsLong();
    left = Math.min(2.0 * perSecond, left + (now - last) / NANOS * perSecond);
    last = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
