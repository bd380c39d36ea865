package org.needmatch.server.http;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets in one browser: whoever comes first to {@code /?token=…} gets a cookie,
 * and the token is worth nothing from then on. The cookie is worth something as
 * long as the server runs.
 */
public final class OneTimeEntry implements Filter {
  private static final int A_DAY = 86_400;

  private final Secret token = Secret.random();
  private final Secret pass = Secret.random();
  private final AtomicBoolean used = new AtomicBoolean();
  private final String cookie;
  private final Response stranger;

  /**
   * @param port
   *          of the server: browsers keep no cookies apart by port
   * @param stranger
   *          the page that a browser sees at {@code /} which has not been let in
   */
  public OneTimeEntry(int port, Response stranger) {
    cookie = "needmatch-" + port;
    this.stranger = stranger;
  }

  /** {@return the path that lets in whoever opens it first} */
  public String path() {
    return "/?token=" + token.text();
  }

  @Override
  public Response handle(Request request, Handler next) {
    var given = request.query("token");
    if (given.isPresent() && token.is(given.get()) && request.path().equals("/")
        && request.method().equals("GET") && used.compareAndSet(false, true)) {
      return Response.empty(303).with("Location", "/").with("Set-Cookie", cookie + "=" + pass.text()
          + "; Max-Age=" + A_DAY + "; Path=/; HttpOnly; SameSite=Strict");
    }
    if (request.cookie(cookie).filter(pass::is).isEmpty()) {
      if (request.path().equals("/")) {
        return stranger;
      }
      throw Refusal.said(401, "not-let-in");
    }
    return given.isPresent() && request.path().equals("/")
        ? Response.empty(303).with("Location", "/")
        : next.handle(request);
  }
}
