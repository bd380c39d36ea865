package org.needmatch.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What answers a method on the paths of a template.
 *
 * @param method
 *          such as GET; GET answers HEAD too
 * @param template
 *          such as {@code /v1/jobs/{id}}: each segment in braces stands for any
 *          one segment, under that name
 * @param handler
 *          answers
 */
public record Route(String method, String template, Handler handler) {

  /** {@return a route for GET} */
  public static Route get(String template, Handler handler) {
    return new Route("GET", template, handler);
  }

  /** {@return a route for POST} */
  public static Route post(String template, Handler handler) {
    return new Route("POST", template, handler);
  }

  /** {@return a route for DELETE} */
  public static Route delete(String template, Handler handler) {
    return new Route("DELETE", template, handler);
  }

  /** What the segments in braces stand for, empty when the path is another. */
  Optional<Map<String, String>> match(List<String> path) {
    var segments = segments(template);
    if (segments.size() != path.size()) {
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, String>();
    for (int i = 0; i < path.size(); i++) {
      var segment = segments.get(i);
      if (segment.startsWith("{")) {
        values.put(segment.substring(1, segment.length() - 1), path.get(i));
      } else if (!segment.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** How many segments stand for themselves: the route with most goes first. */
  long plainSegments() {
    return segments(template).stream().filter(segment -> !segment.startsWith("{")).count();
  }

  private static List<String> segments(String template) {
    return new ArrayList<>(List.of(template.substring(1).split("/", -1)));
  }
}
