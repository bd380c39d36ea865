package org.needmatch.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The OpenAPI 3.1 document, made from the declarations that the routes are made
 * from.
 */
final class OpenApi {
  private static final Pattern SEGMENT = Pattern.compile("\\{(\\w+)\\}");
  private static final String FAULT = "problem-detail";
  /** What everything may be refused with. */
  private static final List<Integer> ALWAYS = List.of(400, 401, 403, 421, 429, 500, 503);

  private final SchemaBundle schemas = new SchemaBundle();

  private OpenApi() {
  }

  static ObjectNode of(List<Operation> operations, String version) {
    return new OpenApi().document(operations, version);
  }

  private ObjectNode document(List<Operation> operations, String version) {
    var root = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.1");
    root.putObject("info").put("title", "needmatch").put("version", version)
        .put("summary", ApiWords.say("openapi.summary"))
        .put("description", ApiWords.say("openapi.description")).putObject("license")
        .put("name", "Apache 2.0").put("identifier", "Apache-2.0");
    root.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    root.putArray("security").addObject().putArray("token");
    var paths = root.putObject("paths");
    operations.forEach(one -> paths.withObjectProperty(one.path())
        .set(one.method().toLowerCase(Locale.ROOT), operation(one)));
    var components = root.putObject("components");
    components.putObject("securitySchemes").putObject("token").put("type", "http").put("scheme",
        "bearer");
    schemas.add(FAULT);
    schemas.schemas().forEach(components.putObject("schemas")::set);
    return root;
  }

  private ObjectNode operation(Operation one) {
    var node = JsonNodeFactory.instance.objectNode().put("operationId", one.id()).put("summary",
        one.summary());
    node.putArray("tags").add(one.tag());
    if (one.isOpen()) {
      node.putArray("security");
    }
    parameters(node, one);
    if (one.body() != null) {
      node.putObject("requestBody").put("required", true).putObject("content")
          .putObject("application/json").set("schema", body(one, one.body()));
    }
    var responses = node.putObject("responses");
    one.answers().forEach(answer -> responses.set(String.valueOf(answer.status()), answer(answer)));
    var refusals = new TreeSet<>(one.refusals());
    refusals.addAll(ALWAYS);
    refusals.forEach(status -> {
      var refusal = responses.putObject(String.valueOf(status)).put("description",
          ApiWords.say("openapi." + status));
      if (status == 429 || status == 503) {
        header(refusal, "Retry-After", "integer");
      }
      refusal.putObject("content").putObject("application/problem+json").set("schema",
          reference(FAULT));
    });
    return node;
  }

  private static void parameters(ObjectNode node, Operation one) {
    var segments = SEGMENT.matcher(one.path()).results().map(found -> found.group(1)).toList();
    if (segments.isEmpty() && one.parameters().isEmpty()) {
      return;
    }
    var all = node.putArray("parameters");
    for (var name : segments) {
      all.addObject().put("in", "path").put("name", name).put("required", true).putObject("schema")
          .put("type", "string");
    }
    for (var parameter : one.parameters()) {
      all.addObject().put("in", parameter.in()).put("name", parameter.name())
          .put("required", parameter.required()).put("description", parameter.description())
          .putObject("schema").put("type", parameter.type());
    }
  }

  private JsonNode body(Operation one, String schema) {
    var reference = reference(schema);
    if (one.bodyNeeds().isEmpty()) {
      return reference;
    }
    var both = JsonNodeFactory.instance.objectNode();
    both.putArray("allOf").add(reference).addObject().set("required",
        JsonNodeFactory.instance.arrayNode()
            .addAll(one.bodyNeeds().stream().map(JsonNodeFactory.instance::textNode).toList()));
    return both;
  }

  private ObjectNode answer(Operation.Answer answer) {
    var node = JsonNodeFactory.instance.objectNode().put("description", answer.description());
    answer.headers().forEach(name -> header(node, name, "string"));
    if (!answer.type().isEmpty()) {
      var content = node.putObject("content").putObject(answer.type());
      content.set("schema",
          answer.schema() == null
              ? JsonNodeFactory.instance.objectNode()
              : reference(answer.schema()));
    }
    return node;
  }

  private static void header(ObjectNode response, String name, String type) {
    response.withObjectProperty("headers").putObject(name).putObject("schema").put("type", type);
  }

  private ObjectNode reference(String schema) {
    schemas.add(schema);
    return JsonNodeFactory.instance.objectNode().put("$ref", SchemaBundle.PLACE + schema);
  }
}
