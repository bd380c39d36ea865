package org.needmatch.server.http;

/**
 * Refuses what changes something and lacks a header that only our own page
 * sends: no other page may, unless it is asked first.
 *
 * @param name
 *          the header's name
 * @param value
 *          its value
 */
public record OwnHeader(String name, String value) implements Filter {

  @Override
  public Response handle(Request request, Handler next) {
    if (!request.method().equals("GET") && !request.header(name).orElse("").equals(value)) {
      throw Refusal.said(403, "header-missing", name, value);
    }
    return next.handle(request);
  }
}
