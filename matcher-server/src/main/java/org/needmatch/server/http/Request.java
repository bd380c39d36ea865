package org.needmatch.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A request. Immutable; the body is read from the network when it is asked for
 * the first time, by the thread that answers.
 */
public final class Request {
  private final String method;
  private final String path;
  private final List<String> segments;
  private final Map<String, String> query;
  private final Map<String, String> values;
  private final Map<String, List<String>> headers;
  private final Supplier<byte[]> body;

  /**
   * @param headers
   *          by their names in small letters
   */
  Request(String method, String path, Map<String, String> query, Map<String, List<String>> headers,
      Supplier<byte[]> body) {
    this(method, path, PathSegments.of(path), query, Map.of(), headers, body);
  }

  private Request(String method, String path, List<String> segments, Map<String, String> query,
      Map<String, String> values, Map<String, List<String>> headers, Supplier<byte[]> body) {
    this.method = method;
    this.path = path;
    this.segments = segments;
    this.query = query;
    this.values = values;
    this.headers = headers;
    this.body = body;
  }

  /** The same with what the segments in braces of its route stand for. */
  Request with(Map<String, String> found) {
    return new Request(method, path, segments, query, found, headers, body);
  }

  /** {@return the method, GET for HEAD} */
  public String method() {
    return method;
  }

  /** {@return the path as it was sent, without the query} */
  public String path() {
    return path;
  }

  List<String> segments() {
    return segments;
  }

  /**
   * {@return the segment of the path that stands for a name in the route's
   * template, decoded}
   *
   * @param name
   *          as in the braces
   * @throws IllegalArgumentException
   *           when the template has no such name
   */
  public String segment(String name) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The route has no {" + name + "}.");
    }
    return value;
  }

  /**
   * {@return the value of a name in the query, decoded; empty when it is missing}
   *
   * @param name
   *          the name
   */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /**
   * {@return the same for a name that must be there}
   *
   * @param name
   *          the name
   * @throws Refusal
   *           400 {@code query-missing} when it is not
   */
  public String required(String name) {
    return query(name).orElseThrow(() -> Refusal.said(400, "query-missing", name));
  }

  /**
   * {@return the value of a header that stands once; empty when it is missing}
   *
   * @param name
   *          in any case
   * @throws Refusal
   *           400 {@code header-twice} when it stands more than once
   */
  public Optional<String> header(String name) {
    var all = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    if (all.size() > 1) {
      throw Refusal.said(400, "header-twice", name);
    }
    return all.stream().findFirst();
  }

  /**
   * {@return the value of a cookie; empty when it is missing}
   *
   * @param name
   *          the cookie's name
   */
  public Optional<String> cookie(String name) {
    return headers.getOrDefault("cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split(";")).stream()).map(String::strip)
        .filter(pair -> pair.startsWith(name + "=")).map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  /**
   * {@return the body}
   *
   * @throws Refusal
   *           413 {@code body-too-large}
   * @throws java.io.UncheckedIOException
   *           when the client goes or takes too long; there is nobody to answer
   *           then
   */
  public byte[] body() {
    return body.get();
  }

  /**
   * {@return the body as text, for a document that is read by somebody else}
   *
   * @throws Refusal
   *           415 {@code not-json} when it is not sent as JSON, 400
   *           {@code bad-json} when it is not UTF-8, and those of {@link #body}
   */
  public String jsonText() {
    var type = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.matches("application/(.+\\+)?json\\s*(;.*)?")) {
      throw Refusal.said(415, "not-json");
    }
    return Json.text(body());
  }

  /**
   * {@return the body as JSON}
   *
   * @throws Refusal
   *           400 {@code bad-json} when it is none, and those of
   *           {@link #jsonText}
   */
  public JsonNode json() {
    return Json.tree(jsonText());
  }
}
