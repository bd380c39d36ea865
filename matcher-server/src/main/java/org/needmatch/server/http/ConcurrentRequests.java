package org.needmatch.server.http;

import java.util.concurrent.Semaphore;

/** Refuses with 503 what comes while as many as allowed are being answered. */
final class ConcurrentRequests implements Filter {
  private final int most;
  private final Semaphore free;

  ConcurrentRequests(int most) {
    this.most = most;
    free = new Semaphore(most);
  }

  @Override
  public Response handle(Request request, Handler next) {
    if (!free.tryAcquire()) {
      throw Refusal.said(503, "busy", most).with("Retry-After", "1");
    }
    try {
      return next.handle(request);
    } finally {
      free.release();
    }
  }
}
