package org.needmatch.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.json.JsonDocument;

/**
 * The schemas of documents, and those that they refer to, as parts of one
 * document. Not thread-safe.
 */
final class SchemaBundle {
  static final String PLACE = "#/components/schemas/";
  private static final String ADDRESS = "https://needmatch.org/schema/";
  private static final String ENDING = ".schema.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, ObjectNode> schemas = new TreeMap<>();

  /** Takes up a schema by its file's name without the ending. */
  void add(String name) {
    if (!schemas.containsKey(name)) {
      var schema = read(name);
      schema.remove("$schema");
      schema.remove("$id");
      schemas.put(name, schema);
      redirect(schema, name);
    }
  }

  Map<String, ObjectNode> schemas() {
    return schemas;
  }

  /** Turns references to other files, and within this one, to the bundle. */
  private void redirect(JsonNode node, String own) {
    if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
      var reference = object.get("$ref").textValue();
      if (reference.startsWith("#")) {
        object.put("$ref", PLACE + own + reference.substring(1));
      } else {
        var rest = reference.replace(ADDRESS, "");
        int end = rest.indexOf(ENDING);
        var name = rest.substring(0, end);
        var inside = rest.substring(end + ENDING.length());
        add(name);
        object.put("$ref", PLACE + name + (inside.isEmpty() ? "" : inside.substring(1)));
      }
    }
    node.forEach(part -> redirect(part, own));
  }

  private static ObjectNode read(String name) {
    try (var in = JsonDocument.class.getResourceAsStream("schema/" + name + ENDING)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no schema " + name + ".");
      }
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
