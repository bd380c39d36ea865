package org.needmatch.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An answer. Immutable.
 *
 * @param status
 *          of HTTP
 * @param headers
 *          by name
 * @param body
 *          the bytes; empty where events follow
 * @param events
 *          takes the stream of events that the answer is, null when it is none
 */
public record Response(int status, Map<String, String> headers, byte[] body,
    @Nullable Consumer<EventStream> events) {

  /** {@return an answer without a body} */
  public static Response empty(int status) {
    return new Response(status, Map.of(), new byte[0], null);
  }

  /** {@return an answer of one type} */
  public static Response of(int status, String type, byte[] body) {
    return new Response(status, Map.of("Content-Type", type), body, null);
  }

  /** {@return JSON} */
  public static Response json(int status, JsonNode body) {
    return json(status, body.toString());
  }

  /**
   * {@return a document that is JSON already}
   *
   * @param status
   *          of HTTP
   * @param document
   *          the document
   */
  public static Response json(int status, String document) {
    return of(status, "application/json", document.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@return a stream of events (SSE), which stays open until somebody closes it,
   * the client goes, or the server ends}
   *
   * @param subscriber
   *          is given the stream once, on the request's thread, and must not keep
   *          that thread; what it sends before it returns comes first
   */
  public static Response events(Consumer<EventStream> subscriber) {
    return new Response(200, Map.of("Content-Type", "text/event-stream"), new byte[0], subscriber);
  }

  /** {@return the same with another status} */
  public Response with(int other) {
    return new Response(other, headers, body, events);
  }

  /**
   * {@return the same with a header}
   *
   * @param name
   *          the header's name
   * @param value
   *          its value, without line ends
   */
  public Response with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, Map.copyOf(more), body, events);
  }
}
