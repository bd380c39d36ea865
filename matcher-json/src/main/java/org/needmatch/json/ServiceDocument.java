package org.needmatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server says of itself and of requests that it does not answer. */
public final class ServiceDocument {
  private ServiceDocument() {
  }

  /**
   * That a server is up.
   *
   * @param solving
   *          jobs that solve
   * @param queued
   *          jobs that wait for their turn
   */
  @Format("needmatch/health/1")
  public record Health(@OneOf({
      "up"}) String status, int solving, int queued) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Health read(String json) {
      return RecordReader.document(json, Health.class);
    }
  }

  /**
   * Which server it is.
   *
   * @param strategies
   *          ways to search
   */
  @Format("needmatch/version/1")
  public record Version(String version, List<String> strategies) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static Version read(String json) {
      return RecordReader.document(json, Version.class);
    }
  }

  /**
   * Why a request was not answered (RFC 9457).
   *
   * @param type
   *          an address that tells kinds apart
   * @param title
   *          the kind in words
   * @param status
   *          of HTTP
   * @param detail
   *          what is wrong, as sentences
   * @param code
   *          what programs go by
   * @param remedy
   *          what to do, as sentences
   * @param pointer
   *          where in the request's document, as a JSON pointer; left out when it
   *          is about more
   */
  @Format("needmatch/problem-detail/1")
  public record ProblemDetail(String type, String title, int status, String detail, String code,
      String remedy, @WhenPresent @Nullable String pointer) implements JsonDocument {

    /**
     * Reads the document.
     *
     * @throws JsonDocumentException
     *           when it is none
     */
    public static ProblemDetail read(String json) {
      return RecordReader.document(json, ProblemDetail.class);
    }
  }
}
