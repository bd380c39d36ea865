package org.needmatch.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Events to one client (SSE). Whoever sends never waits: events stand in a
 * queue, and a client that does not keep up with {@value #MOST_WAITING} of them
 * loses its stream and may open another. A comment goes out when nothing else
 * has for a while, so that a client that has gone is noticed. Thread-safe.
 */
public final class EventStream {
  private static final int MOST_WAITING = 256;
  private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] END = new byte[0];

  private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final List<Runnable> atEnd = new ArrayList<>();
  private boolean ended;
  private volatile boolean closing;

  EventStream() {
  }

  /**
   * Sends an event. Does not wait.
   *
   * @param event
   *          its name, without line ends
   * @param data
   *          JSON on one line or several
   * @return false when the stream has ended, or ends with this because the client
   *         is too slow
   */
  public boolean send(String event, String data) {
    return send(event, data, null);
  }

  /**
   * The same with an id, which a client that comes again names in
   * {@code Last-Event-ID}.
   */
  public boolean send(String event, String data, @Nullable String id) {
    var text = new StringBuilder();
    if (id != null) {
      text.append("id: ").append(id).append('\n');
    }
    text.append("event: ").append(event).append('\n');
    data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    if (closing) {
      return false;
    }
    if (!waiting.offer(text.append('\n').toString().getBytes(StandardCharsets.UTF_8))) {
      waiting.clear();
      close();
      return false;
    }
    return true;
  }

  /** Ends the stream once what was sent has gone out. Does not wait. */
  public void close() {
    closing = true;
    var unused = waiting.offer(END);
  }

  /** {@return whether the stream takes events} */
  public boolean isOpen() {
    return !closing;
  }

  /**
   * Says what is to be done once when the stream ends, for whatever reason; at
   * once when it has ended.
   *
   * @param action
   *          must not wait
   */
  public void onEnd(Runnable action) {
    synchronized (atEnd) {
      if (!ended) {
        atEnd.add(action);
        return;
      }
    }
    action.run();
  }

  /** Writes until the stream is closed or cannot be written to. */
  void run(OutputStream out, Duration heartbeat, Deadlines deadlines) throws IOException {
    try {
      while (true) {
        var next = waiting.poll(closing ? 0 : heartbeat.toMillis(), TimeUnit.MILLISECONDS);
        if (next == END || (next == null && closing)) {
          return;
        }
        deadlines.write(() -> {
          out.write(next == null ? HEARTBEAT : next);
          out.flush();
        });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end();
    }
  }

  /** Does what was asked for the end. */
  void end() {
    closing = true;
    List<Runnable> actions;
    synchronized (atEnd) {
      ended = true;
      actions = List.copyOf(atEnd);
      atEnd.clear();
    }
    actions.forEach(Runnable::run);
  }
}
