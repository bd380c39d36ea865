package org.needmatch.server.http;

/** Stands before a handler. Must be thread-safe. */
@FunctionalInterface
public interface Filter {

  /**
   * {@return the answer to a request}
   *
   * @param request
   *          the request
   * @param next
   *          answers it, if it may be answered
   * @throws Refusal
   *           when it may not
   */
  Response handle(Request request, Handler next);
}
