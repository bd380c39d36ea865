package org.needmatch.server.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server of HTTP, with a virtual thread for each request. Every answer
 * forbids to be kept, framed or run from elsewhere. Logs faults of the program
 * alone, without their data. Thread-safe.
 */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int BACKLOG = 256;
  private static final Duration STEP = Duration.ofMillis(10);

  private final HttpServer http;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("needmatch-deadlines").factory());
  private final Limits limits;
  private final Deadlines deadlines;
  private final Handler handler;
  private final Function<Refusal, Response> refusals;
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
  private final AtomicInteger open = new AtomicInteger();
  private volatile boolean ending;
  private volatile long lastRequest = System.nanoTime();

  private Server(InetSocketAddress address, Limits limits, IntFunction<Handler> handler,
      Function<Refusal, Response> refusals) throws IOException {
    JdkSettings.apply(limits.read());
    this.limits = limits;
    this.refusals = refusals;
    deadlines = new Deadlines(limits.read(), limits.write(), clock);
    http = HttpServer.create(address, BACKLOG);
    this.handler = handler.apply(http.getAddress().getPort())
        .behind(new ConcurrentRequests(limits.requests()))
        .behind(new RequestRate(limits.perSecond(), System::nanoTime));
    http.setExecutor(Executors
        .newThreadPerTaskExecutor(Thread.ofVirtual().name("needmatch-request-", 0).factory()));
    http.createContext("/", this::exchange);
  }

  /**
   * Begins to serve.
   *
   * @param address
   *          with port 0 for any that is free
   * @param limits
   *          what it bears
   * @param handler
   *          answers, given the port
   * @param refusals
   *          how a refusal is told
   * @throws IOException
   *           when the address is taken or is not this machine's
   */
  public static Server start(InetSocketAddress address, Limits limits, IntFunction<Handler> handler,
      Function<Refusal, Response> refusals) throws IOException {
    var server = new Server(address, limits, handler, refusals);
    server.http.start();
    return server;
  }

  /** {@return where it listens} */
  public InetSocketAddress address() {
    return http.getAddress();
  }

  /** {@return the time since the last request came} Open streams do not count. */
  public Duration idle() {
    return Duration.ofNanos(System.nanoTime() - lastRequest);
  }

  /** Ends at once. */
  @Override
  public void close() {
    close(Duration.ZERO);
  }

  /**
   * Refuses what comes from now on, ends the streams, and waits for the answers
   * under way.
   *
   * @param grace
   *          the longest wait; then connections are cut
   */
  public void close(Duration grace) {
    ending = true;
    streams.forEach(EventStream::close);
    long until = System.nanoTime() + grace.toNanos();
    try {
      while (open.get() > 0 && System.nanoTime() < until) {
        Thread.sleep(STEP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    http.stop(0);
    clock.shutdownNow();
  }

  private void exchange(HttpExchange exchange) {
    open.incrementAndGet();
    lastRequest = System.nanoTime();
    try (exchange) {
      var response = answer(exchange);
      var events = response.events();
      if (events == null || exchange.getRequestMethod().equals("HEAD")) {
        deadlines.write(() -> JdkResponse.send(exchange, response));
      } else {
        stream(exchange, response, events);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("A client went before its answer was complete.");
    } finally {
      open.decrementAndGet();
    }
  }

  private Response answer(HttpExchange exchange) {
    try {
      if (ending) {
        throw Refusal.said(503, "ending").with("Connection", "close");
      }
      var response = handler.handle(JdkRequest.of(exchange, limits.bodyBytes(), deadlines));
      if (response.events() != null && streams.size() >= limits.streams()) {
        throw Refusal.said(503, "too-many-streams", limits.streams()).with("Retry-After", "5");
      }
      return response;
    } catch (Refusal refusal) {
      return refused(refusal);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | Error fault) {
      var at = fault.getStackTrace();
      LOG.error("A request failed: {} at {}", fault.getClass().getName(),
          at.length == 0 ? "?" : at[0]);
      return refused(fault instanceof OutOfMemoryError
          ? Refusal.said(503, "memory")
          : Refusal.said(500, "fault"));
    }
  }

  private Response refused(Refusal refusal) {
    var response = refusals.apply(refusal);
    for (var header : refusal.headers().entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response;
  }

  private void stream(HttpExchange exchange, Response response, Consumer<EventStream> subscriber)
      throws IOException {
    var stream = new EventStream();
    streams.add(stream);
    stream.onEnd(() -> streams.remove(stream));
    try {
      subscriber.accept(stream);
      if (ending) {
        stream.close();
      }
      deadlines.write(() -> JdkResponse.begin(exchange, response));
      stream.run(exchange.getResponseBody(), limits.heartbeat(), deadlines);
    } finally {
      stream.end();
    }
  }
}
