package org.needmatch.server.http;

import java.util.Set;

/**
 * Lets in whoever sends the token ({@code Authorization: Bearer …}).
 *
 * @param token
 *          the token
 * @param open
 *          paths that need none
 */
public record BearerToken(Secret token, Set<String> open) implements Filter {
  private static final String SCHEME = "bearer ";

  @Override
  public Response handle(Request request, Handler next) {
    var given = request.header("Authorization").orElse("");
    boolean known = given.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && token.is(given.substring(SCHEME.length()).strip());
    if (!known && !open.contains(request.path())) {
      throw Refusal.said(401, "token").with("WWW-Authenticate", "Bearer realm=\"needmatch\"");
    }
    return next.handle(request);
  }
}
