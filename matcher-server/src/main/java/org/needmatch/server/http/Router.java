package org.needmatch.server.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Hands each request to its route. Immutable and thread-safe. */
public final class Router implements Handler {
  private final List<Route> routes;

  /**
   * @param routes
   *          in any order; of two that fit a path, the one with more plain
   *          segments answers
   */
  public Router(List<Route> routes) {
    this.routes = routes.stream().sorted(Comparator.comparingLong(Route::plainSegments).reversed())
        .toList();
  }

  @Override
  public Response handle(Request request) {
    var methods = new ArrayList<String>();
    for (var route : routes) {
      var values = route.match(request.segments());
      if (values.isPresent()) {
        if (route.method().equals(request.method())) {
          return route.handler().handle(request.with(values.get()));
        }
        methods.add(route.method());
      }
    }
    if (methods.isEmpty()) {
      throw Refusal.said(404, "not-found");
    }
    var allowed = methods.stream().distinct().sorted().collect(Collectors.joining(", "));
    throw Refusal.said(405, "wrong-method", allowed).with("Allow", allowed);
  }
}
