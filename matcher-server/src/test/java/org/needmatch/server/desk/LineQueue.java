package org.needmatch.server.desk;

import java.util.Queue;
import java.util.concurrent.Flow;

/** Puts lines that are not empty into a queue. */
record LineQueue(Queue<String> lines) implements Flow.Subscriber<String> {
  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  @Override
  public void onError(Throwable fault) {
    lines.add("ended");
  }

  @Override
  public void onComplete() {
    lines.add("ended");
  }
}
