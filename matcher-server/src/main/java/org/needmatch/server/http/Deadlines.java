package org.needmatch.server.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Limits of time for what waits for a client. The JDK's server has no time-outs
 * of its own for single reads and writes; interrupting a thread that waits for
 * a socket closes the socket. Thread-safe.
 *
 * @param read
 *          in which a body must have come
 * @param write
 *          in which an answer, or one event, must be taken
 */
record Deadlines(Duration read, Duration write, ScheduledExecutorService clock) {

  /** Something that waits for a client. */
  interface Waiting {
    void run() throws IOException;
  }

  /** Not taken in time. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1;
  }

  void read(Waiting work) throws IOException {
    within(read, work);
  }

  void write(Waiting work) throws IOException {
    within(write, work);
  }

  private void within(Duration limit, Waiting work) throws IOException {
    var alarm = new Alarm(Thread.currentThread());
    var task = clock.schedule(alarm::ring, limit.toNanos(), TimeUnit.NANOSECONDS);
    try {
      work.run();
    } catch (IOException e) {
      throw alarm.rang() ? new TooSlow() : e;
    } finally {
      task.cancel(false);
      alarm.off();
    }
  }

  /** Interrupts a thread, but never after it was switched off. */
  private static final class Alarm {
    private final Thread thread;
    private boolean off;
    private boolean rang;

    Alarm(Thread thread) {
      this.thread = thread;
    }

    synchronized void ring() {
      if (!off) {
        rang = true;
        thread.interrupt();
      }
    }

    synchronized boolean rang() {
      return rang;
    }

    synchronized void off() {
      off = true;
      if (rang) {
        var unused = Thread.interrupted();
      }
    }
  }
}
