package org.needmatch.server.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request of ours from an exchange of the JDK's. */
final class JdkRequest {
  private static final int CHUNK = 16 << 10;

  private JdkRequest() {
  }

  static Request of(HttpExchange exchange, long mostBytes, Deadlines deadlines) {
    var uri = exchange.getRequestURI();
    if (uri.isAbsolute() || uri.getRawAuthority() != null || uri.getRawPath() == null
        || !uri.getRawPath().startsWith("/")) {
      throw Refusal.said(400, "bad-path");
    }
    Map<String, List<String>> headers = new HashMap<>();
    exchange.getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    var method = exchange.getRequestMethod();
    return new Request(method.equals("HEAD") ? "GET" : method, uri.getRawPath(),
        query(uri.getRawQuery()), headers, new Body(exchange, mostBytes, deadlines));
  }

  private static Map<String, String> query(@Nullable String raw) {
    var values = new HashMap<String, String>();
    if (raw == null || raw.isEmpty()) {
      return values;
    }
    for (var pair : raw.split("&", -1)) {
      int at = pair.indexOf('=');
      var name = decoded(at < 0 ? pair : pair.substring(0, at));
      if (values.put(name, at < 0 ? "" : decoded(pair.substring(at + 1))) != null) {
        throw Refusal.said(400, "query-twice");
      }
    }
    return values;
  }

  private static String decoded(String raw) {
    return PathSegments.decoded(raw.replace('+', ' '));
  }

  /** Read when it is asked for. Used by the request's thread only. */
  private static final class Body implements Supplier<byte[]> {
    private final HttpExchange exchange;
    private final long most;
    private final Deadlines deadlines;
    private byte @Nullable [] bytes;

    Body(HttpExchange exchange, long most, Deadlines deadlines) {
      this.exchange = exchange;
      this.most = most;
      this.deadlines = deadlines;
    }

    @Override
    public byte[] get() {
      var known = bytes;
      if (known == null) {
        known = read();
        bytes = known;
      }
      return known;
    }

    private byte[] read() {
      var length = exchange.getRequestHeaders().getFirst("Content-Length");
      if (length != null && Long.parseLong(length) > most) {
        throw tooLarge();
      }
      var read = new ByteArrayOutputStream(CHUNK);
      try {
        deadlines.read(() -> copy(exchange.getRequestBody(), read));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return read.toByteArray();
    }

    private void copy(InputStream from, ByteArrayOutputStream to) throws IOException {
      var chunk = new byte[CHUNK];
      for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
        to.write(chunk, 0, n);
        if (to.size() > most) {
          throw tooLarge();
        }
      }
    }

    private Refusal tooLarge() {
      return Refusal.said(413, "body-too-large", most).with("Connection", "close");
    }
  }
}
