package org.needmatch.server.http;

import java.time.Duration;

/**
 * What a server bears.
 *
 * @param bodyBytes
 *          of a request
 * @param requests
 *          that are answered at once; more are refused with 503
 * @param perSecond
 *          requests a second in the long run, twice as many in a burst; more
 *          are refused with 429
 * @param streams
 *          of events that are open at once
 * @param read
 *          in which a body must have come
 * @param write
 *          in which an answer, or one event, must be taken
 * @param heartbeat
 *          pause after which a stream sends a comment
 */
public record Limits(long bodyBytes, int requests, int perSecond, int streams, Duration read,
    Duration write, Duration heartbeat) {

  /** What a page for one person needs, with room. */
  public static final Limits DESK = new Limits(4 << 20, 16, 200, 8, Duration.ofSeconds(10),
      Duration.ofSeconds(20), Duration.ofSeconds(15));

  /** What programs need. */
  public static final Limits PROGRAMS = new Limits(64 << 20, 64, 500, 64, Duration.ofSeconds(30),
      Duration.ofSeconds(30), Duration.ofSeconds(15));

  /** Checks that nothing is below what can work. */
  public Limits {
    if (bodyBytes < 1 || bodyBytes >= Integer.MAX_VALUE || requests < 1 || perSecond < 1
        || streams < 1 || !read.isPositive() || !write.isPositive() || !heartbeat.isPositive()) {
      throw new IllegalArgumentException("A limit is below 1, or the body's above 2 GB.");
    }
  }

  /** {@return the same with another limit for bodies} */
  public Limits withBodyBytes(long bytes) {
    return new Limits(bytes, requests, perSecond, streams, read, write, heartbeat);
  }

  /** {@return the same with another time for bodies and answers} */
  public Limits withTime(Duration time) {
    return new Limits(bodyBytes, requests, perSecond, streams, time, time, heartbeat);
  }
}
