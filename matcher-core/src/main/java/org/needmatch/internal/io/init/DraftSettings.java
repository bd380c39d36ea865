package org.needmatch.internal.io.init;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** A matcher.json while it is made; its parts come in one order always. */
final class DraftSettings {
  static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> ORDER = List.of("dateOrder", "zone", "files", "headerRow",
      "joins", "columns", "compose", "samePerson", "values", "constants", "blank", "separators",
      "decimalComma", "factors", "year", "slots", "grid");

  private final ObjectNode root = MAPPER.createObjectNode();

  boolean has(String name) {
    return root.has(name);
  }

  /** A setting of the whole input. */
  void set(String name, String value) {
    root.put(name, value);
  }

  /** What an entry says of one file. */
  void put(String part, String file, Object value) {
    child(root, part).set(file, MAPPER.valueToTree(value));
  }

  /** What an entry says of one column or word of a file. */
  void put(String part, String file, String name, Object value) {
    child(child(root, part), file).set(name, MAPPER.valueToTree(value));
  }

  /** What an entry says of a word of a column. */
  void put(String part, String file, String column, String word, String ours) {
    child(child(child(root, part), file), column).put(word, ours);
  }

  /** Takes all that a preset says. */
  void add(ObjectNode preset) {
    root.setAll(preset.deepCopy());
  }

  /** Takes other settings beside those that are there. */
  void add(DraftSettings more) {
    PresetMatch.merge(root, more.root);
  }

  /** The entries by themselves, as they would stand in matcher.json. */
  String lines() {
    return root.properties().stream().map(one -> text(one.getKey()) + ": " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Pretty, in a stable order. */
  String json() {
    var ordered = MAPPER.createObjectNode();
    for (var name : ORDER) {
      if (root.has(name)) {
        ordered.set(name, root.get(name));
      }
    }
    for (var part : root.properties()) {
      ordered.putIfAbsent(part.getKey(), part.getValue());
    }
    return pretty(ordered);
  }

  /** An entry by itself, as it would stand in matcher.json. */
  static String line(String part, String file, String name, Object value) {
    var node = MAPPER.createObjectNode();
    node.set(name, MAPPER.valueToTree(value));
    return line(part, file, node);
  }

  /** The same of a whole file. */
  static String line(String part, String file, Object value) {
    var node = MAPPER.createObjectNode();
    node.set(file, MAPPER.valueToTree(value));
    return text(part) + ": " + node;
  }

  private static String text(String name) {
    return MAPPER.valueToTree(name).toString();
  }

  private static ObjectNode child(ObjectNode of, String name) {
    return of.get(name) instanceof ObjectNode there ? there : of.putObject(name);
  }

  private static String pretty(ObjectNode node) {
    var indenter = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree cannot be written as JSON.", e);
    }
  }
}
