package org.needmatch.server.http;

/** Answers requests, on the virtual thread of each. Must be thread-safe. */
@FunctionalInterface
public interface Handler {

  /**
   * {@return the answer to a request}
   *
   * @param request
   *          the request
   * @throws Refusal
   *           when it is not answered
   */
  Response handle(Request request);

  /**
   * {@return the same behind a filter}
   *
   * @param filter
   *          sees each request first
   */
  default Handler behind(Filter filter) {
    return request -> filter.handle(request, this);
  }
}
