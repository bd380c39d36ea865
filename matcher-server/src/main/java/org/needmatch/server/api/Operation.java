package org.needmatch.server.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.server.http.Handler;
import org.needmatch.server.http.Route;

/**
 * One thing that programs can ask: the route that answers it, and what is said
 * of it in the OpenAPI document. Immutable.
 *
 * @param id
 *          its name in camel case
 * @param tag
 *          the group that it stands in
 * @param summary
 *          what it does
 * @param body
 *          the schema of the document that is sent, null for none
 * @param bodyNeeds
 *          names that this operation asks for beyond what the schema does
 * @param parameters
 *          of query, path and headers
 * @param answers
 *          what comes back, the first when all is well
 * @param refusals
 *          statuses that it is refused with, beyond those that everything is
 */
record Operation(String id, String method, String path, String tag, String summary,
    @Nullable String body, List<String> bodyNeeds, List<Parameter> parameters, List<Answer> answers,
    List<Integer> refusals, Handler handler) {

  /**
   * @param in
   *          query or header
   * @param type
   *          of JSON Schema
   */
  record Parameter(String in, String name, String type, boolean required, String description) {
  }

  /**
   * @param schema
   *          of the document, null where the type says it all
   */
  record Answer(int status, String type, @Nullable String schema, String description,
      List<String> headers) {
  }

  /** The operation that probes ask. */
  static final String HEALTH = "health";

  /** Whether it needs no token. */
  boolean isOpen() {
    return id.equals(HEALTH);
  }

  static Operation get(String id, String path, String tag, String summary, Handler handler) {
    return new Operation(id, "GET", path, tag, summary, null, List.of(), List.of(), List.of(),
        List.of(), handler);
  }

  static Operation post(String id, String path, String tag, String summary, Handler handler) {
    return new Operation(id, "POST", path, tag, summary, null, List.of(), List.of(), List.of(),
        List.of(), handler);
  }

  static Operation delete(String id, String path, String tag, String summary, Handler handler) {
    return new Operation(id, "DELETE", path, tag, summary, null, List.of(), List.of(), List.of(),
        List.of(), handler);
  }

  Operation takes(String schema, String... needs) {
    return new Operation(id, method, path, tag, summary, schema, List.of(needs), parameters,
        answers, refusals, handler);
  }

  Operation query(String name, String type, boolean required, String description) {
    return with(new Parameter("query", name, type, required, description));
  }

  Operation header(String name, String description) {
    return with(new Parameter("header", name, "string", false, description));
  }

  private Operation with(Parameter parameter) {
    return new Operation(id, method, path, tag, summary, body, bodyNeeds,
        added(parameters, parameter), answers, refusals, handler);
  }

  /** Answers with a document. */
  Operation gives(int status, String schema, String description, String... headers) {
    return gives(new Answer(status, "application/json", schema, description, List.of(headers)));
  }

  Operation gives(Answer answer) {
    return new Operation(id, method, path, tag, summary, body, bodyNeeds, parameters,
        added(answers, answer), refusals, handler);
  }

  Operation refuses(Integer... statuses) {
    return new Operation(id, method, path, tag, summary, body, bodyNeeds, parameters, answers,
        List.of(statuses), handler);
  }

  Route route() {
    return new Route(method, path, handler);
  }

  private static <T> List<T> added(List<T> all, T one) {
    var more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }
}
