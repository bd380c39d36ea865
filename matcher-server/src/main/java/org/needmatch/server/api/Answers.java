package org.needmatch.server.api;

import java.util.function.Supplier;
import org.needmatch.json.JsonDocument;
import org.needmatch.server.http.Response;

/** Documents as answers. */
final class Answers {
  private Answers() {
  }

  static Response of(int status, JsonDocument document) {
    return Response.json(status, document.line());
  }

  /** An answer about things that have to be there. */
  static Response asked(Supplier<JsonDocument> answer) {
    return of(200, ProblemDetails.reading(answer));
  }
}
