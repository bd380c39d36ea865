package org.needmatch.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What an OpenAPI document has against answers, by a validator of schemas. */
final class OpenApiSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY = JsonSchemaFactory
      .getInstance(SpecVersion.VersionFlag.V202012);

  private final ObjectNode document;
  private final Map<String, JsonSchema> schemas = new HashMap<>();
  private final TreeSet<String> seen = new TreeSet<>();

  OpenApiSchemas(ObjectNode document) {
    this.document = document;
  }

  /** The operations and statuses that were held against the document. */
  TreeSet<String> seen() {
    return seen;
  }

  List<String> faults(String method, String path, HttpResponse<String> answer) throws Exception {
    var operation = document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    var response = operation.path("responses").path(String.valueOf(answer.statusCode()));
    seen.add(operation.path("operationId").asText() + " " + answer.statusCode());
    if (response.isMissingNode()) {
      return List.of(method + " " + path + " does not declare " + answer.statusCode());
    }
    for (var name : (Iterable<String>) response.path("headers")::fieldNames) {
      if (answer.headers().firstValue(name).isEmpty() && !name.equals("Retry-After")) {
        return List.of(method + " " + path + " lacks the header " + name);
      }
    }
    var type = answer.headers().firstValue("Content-Type").orElse("");
    if (!response.has("content")) {
      return answer.body().isEmpty() ? List.of() : List.of("There is a body.");
    }
    var content = response.path("content").path(type);
    return content.isMissingNode()
        ? List.of(method + " " + path + " does not declare " + type)
        : faults(content.path("schema"), answer.body());
  }

  List<String> faults(JsonNode schema, String body) throws Exception {
    return schemas.computeIfAbsent(schema.toString(), text -> compiled(schema))
        .validate(JSON.readTree(body)).stream().map(ValidationMessage::getMessage).toList();
  }

  private JsonSchema compiled(JsonNode schema) {
    var root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.setAll((ObjectNode) schema.deepCopy());
    root.set("components", document.get("components"));
    return FACTORY.getSchema(root);
  }
}
