package org.needmatch.server.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** Sends an answer of ours through an exchange of the JDK's. */
final class JdkResponse {
  private static final int UNKNOWN_LENGTH = 0;
  private static final int NO_BODY = -1;

  /** What every answer says. */
  private static final Map<String, String> ALWAYS = Map.of("Cache-Control", "no-store",
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy",
      "no-referrer", "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy",
      "same-origin");

  private JdkResponse() {
  }

  static void send(HttpExchange exchange, Response response) throws IOException {
    headers(exchange, response);
    int length = response.body().length;
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
      exchange.sendResponseHeaders(response.status(), NO_BODY);
    } else {
      exchange.sendResponseHeaders(response.status(), length == 0 ? NO_BODY : length);
      if (length > 0) {
        exchange.getResponseBody().write(response.body());
        // Closing first waits for the rest of the request.
        exchange.getResponseBody().flush();
      }
    }
    exchange.close();
  }

  /** Sends the headers of a stream. */
  static void begin(HttpExchange exchange, Response response) throws IOException {
    headers(exchange, response);
    exchange.sendResponseHeaders(response.status(), UNKNOWN_LENGTH);
    exchange.getResponseBody().flush();
  }

  private static void headers(HttpExchange exchange, Response response) {
    var headers = exchange.getResponseHeaders();
    ALWAYS.forEach(headers::set);
    response.headers().forEach(headers::set);
  }
}
