package org.needmatch.server.api;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.needmatch.json.JsonDocumentException;
import org.needmatch.json.ServiceDocument.ProblemDetail;
import org.needmatch.server.http.Refusal;
import org.needmatch.server.http.Response;

/** How programs are told why they get no answer: RFC 9457. */
final class ProblemDetails {
  private static final String KINDS = "https://needmatch.org/problems/";

  private ProblemDetails() {
  }

  static Response of(Refusal refusal) {
    var words = refusal.code().replace('-', ' ');
    var body = new ProblemDetail(KINDS + refusal.code(),
        Character.toUpperCase(words.charAt(0)) + words.substring(1), refusal.status(),
        refusal.message(), refusal.code(), refusal.remedy(), refusal.pointer());
    return Response.of(refusal.status(), "application/problem+json",
        body.line().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What comes of a document, or a refusal that says what in it is wrong.
   */
  static <T> T reading(Supplier<T> work) {
    try {
      return work.get();
    } catch (JsonDocumentException e) {
      throw ApiWords.refusal(422, "bad-document", String.valueOf(e.getMessage())).at(e.pointer());
    } catch (IllegalArgumentException e) {
      throw ApiWords.refusal(422, "not-possible", String.valueOf(e.getMessage()));
    }
  }
}
