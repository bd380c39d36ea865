package org.needmatch.server.api;

import java.util.List;
import java.util.function.Supplier;
import org.needmatch.json.ServiceDocument;
import org.needmatch.server.http.Response;

/** What the server says of itself. */
final class ServiceOperations {
  private static final String TAG = "service";

  private ServiceOperations() {
  }

  /**
   * @param openApi
   *          the document, once all operations are known
   */
  static List<Operation> of(JobStore jobs, String version, Supplier<String> openApi) {
    return List.of(
        Operation
            .get(Operation.HEALTH, "/v1/health", TAG, "Says that the server is up. Needs no token.",
                request -> Answers.of(200,
                    new ServiceDocument.Health("up",
                        (int) jobs.all().stream().filter(Job::isSolving).count(),
                        (int) jobs.all().stream().filter(Job::isQueued).count())))
            .gives(200, "health", "It is up."),
        Operation
            .get("version", "/v1/version", TAG, "Says which version it is.",
                request -> Answers.of(200,
                    new ServiceDocument.Version(version, Efforts.strategies())))
            .gives(200, "version", "The version."),
        Operation
            .get("openApi", "/v1/openapi.json", TAG, "Gives this document.",
                request -> Response.json(200, openApi.get()))
            .gives(
                new Operation.Answer(200, "application/json", null, "The document.", List.of())));
  }
}
