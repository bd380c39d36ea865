package org.needmatch.server.http;

/**
 * Refuses what a page of another origin sends. Browsers name the origin with
 * whatever could change something; programs do not.
 */
public enum OriginCheck implements Filter {
  /** The one there is. */
  SAME;

  @Override
  public Response handle(Request request, Handler next) {
    var host = request.header("Host").orElse("");
    var origin = request.header("Origin");
    if (origin.isPresent() && !origin.get().equalsIgnoreCase("http://" + host)
        && !origin.get().equalsIgnoreCase("https://" + host)) {
      throw Refusal.said(403, "wrong-origin");
    }
    return next.handle(request);
  }
}
