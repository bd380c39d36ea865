package org.needmatch.internal.io.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;

/** Reads the parts of matcher.json that map an export. */
final class MappingReader {
  /** Columns whose numbers may be lowered to a maximum. */
  private static final List<String> LOWERED = List.of("volunteers_min", "volunteers",
      "volunteers_core", "beneficiaries");

  private final JsonNode document;
  private final Timestamps timestamps;
  private final SettingFaults faults;

  /**
   * @param timestamps
   *          how a day and a time in one cell are read
   */
  MappingReader(JsonNode document, Timestamps timestamps, SettingFaults faults) {
    this.timestamps = timestamps;
    this.document = document;
    this.faults = faults;
  }

  Map<String, String> files() throws TableFault {
    var files = new TreeMap<String, String>();
    for (var entry : entries("files", document.path("files")).entrySet()) {
      var name = text("files", entry.getValue());
      if (name.isEmpty() && !isOurs(entry.getKey())) {
        files.put(entry.getKey(), "");
        continue;
      }
      if (name.isBlank()) {
        throw faults.bad("files", name,
            "The setting files leaves out " + schema("files", entry.getKey()).file()
                + ", which is always read.",
            "Write what the file is called, or take it out of the folder.");
      }
      if (!isInside(name)) {
        throw faults.bad("files", name, "The file " + name + " is not a name inside the folder.",
            "Put the file into the input folder and write its name.");
      }
      once(files, "files", schema("files", entry.getKey()).file(), name);
    }
    return files;
  }

  Map<String, Mapping> mappings() throws TableFault {
    for (var part : SettingNames.MAPPINGS) {
      for (var file : entries(part, document.path(part)).entrySet()) {
        if (!part.equals("files") || !file.getValue().asText().isEmpty()) {
          schema(part, file.getKey());
        }
      }
    }
    var mappings = new TreeMap<String, Mapping>();
    for (var schema : Schemas.INPUT) {
      mappings.put(schema.file(), mapping(schema));
    }
    return mappings;
  }

  private Mapping mapping(Schema schema) throws TableFault {
    var from = part("coordinatesFrom", schema);
    var shape = shape(schema);
    return new Mapping(columns(schema), values(schema), constants(schema),
        from.isMissingNode() ? null : text("coordinatesFrom", from), maximum(schema),
        shape.headerLines(), shape.cells(), shape.steps());
  }

  private ExportShape shape(Schema schema) throws TableFault {
    var shape = new ExportShape(schema, timestamps);
    for (var option : ReadingOption.values()) {
      var node = part(option.key(), schema);
      if (!node.isMissingNode()) {
        option.read(shape, new OptionNode(option.key() + "." + schema.file(), node, faults));
      }
    }
    return shape;
  }

  private Map<String, List<String>> columns(Schema schema) throws TableFault {
    var columns = new LinkedHashMap<String, List<String>>();
    for (var entry : entries("columns", part("columns", schema)).entrySet()) {
      var ours = new ArrayList<String>();
      for (var node : entry.getValue().isArray() ? entry.getValue() : List.of(entry.getValue())) {
        var name = text("columns", node);
        if (!name.isEmpty()) {
          ours.add(column("columns", schema, name));
        }
      }
      once(columns, "columns", NameMatching.key(entry.getKey()), ours);
    }
    return columns;
  }

  private Map<String, Map<String, String>> values(Schema schema) throws TableFault {
    var values = new LinkedHashMap<String, Map<String, String>>();
    for (var entry : entries("values", part("values", schema)).entrySet()) {
      var words = new LinkedHashMap<String, String>();
      for (var word : entries("values", entry.getValue()).entrySet()) {
        once(words, "values", WordParser.lower(NameMatching.strip(word.getKey())),
            text("values", word.getValue()));
      }
      once(values, "values", column("values", schema, entry.getKey()), words);
    }
    return values;
  }

  private Map<String, String> constants(Schema schema) throws TableFault {
    var constants = new LinkedHashMap<String, String>();
    for (var entry : entries("constants", part("constants", schema)).entrySet()) {
      once(constants, "constants", column("constants", schema, entry.getKey()),
          text("constants", entry.getValue()));
    }
    return constants;
  }

  private Map<String, Double> maximum(Schema schema) throws TableFault {
    var maximum = new LinkedHashMap<String, Double>();
    for (var entry : entries("maximum", part("maximum", schema)).entrySet()) {
      if (!entry.getValue().isNumber() || entry.getValue().doubleValue() < 0) {
        throw faults.bad("maximum", entry.getValue().toString(),
            "The maximum of " + entry.getKey() + " is not a number of 0 or more.",
            "Write a number.");
      }
      var column = column("maximum", schema, entry.getKey());
      if (!LOWERED.contains(column)) {
        throw faults.bad("maximum", entry.getKey(),
            "Numbers in " + column + " are not lowered: that could change what a session asks for.",
            "Leave it out, and correct the cells that are wrong; a maximum is for "
                + String.join(", ", LOWERED) + ".");
      }
      once(maximum, "maximum", column, entry.getValue().doubleValue());
    }
    return maximum;
  }

  private JsonNode part(String part, Schema schema) throws TableFault {
    JsonNode found = MissingNode.getInstance();
    for (var entry : document.path(part).properties()) {
      if (named(schema, entry.getKey())) {
        if (!found.isMissingNode()) {
          throw faults.twice(part + "." + entry.getKey());
        }
        found = entry.getValue();
      }
    }
    return found;
  }

  private <T> void once(Map<String, T> map, String part, String key, T value) throws TableFault {
    if (map.put(key, value) != null) {
      throw faults.twice(part + "." + key);
    }
  }

  private Map<String, JsonNode> entries(String part, @Nullable JsonNode node) throws TableFault {
    var entries = new LinkedHashMap<String, JsonNode>();
    if (node != null && !node.isMissingNode()) {
      if (!node.isObject()) {
        throw faults.bad(part, node.toString(), "The setting " + part + " is not an object.",
            "Write {\"needs.csv\": …}; docs/data-format.md shows it.");
      }
      node.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
    }
    return entries;
  }

  private String text(String part, JsonNode node) throws TableFault {
    if (!node.isValueNode() || node.isNull()) {
      throw faults.bad(part, node.toString(),
          "The setting " + part + " holds " + node + " where a text is wanted.", "Write a text.");
    }
    return node.asText();
  }

  private Schema schema(String part, String file) throws TableFault {
    for (var schema : Schemas.INPUT) {
      if (named(schema, file)) {
        return schema;
      }
    }
    throw faults.unknown(part + "." + file,
        String.join(", ", Schemas.INPUT.stream().map(Schema::file).toList()));
  }

  /** Whether it is a file of the folder that matcher.json lies in. */
  static boolean isInside(String name) {
    return !name.startsWith("/") && !name.contains("..") && !name.contains(":") && isFileName(name);
  }

  /** Whether this machine can have such a file. */
  static boolean isFileName(String name) {
    try {
      return name.chars().noneMatch(Character::isISOControl) && !Path.of(name).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isOurs(String file) {
    return Schemas.INPUT.stream().anyMatch(schema -> named(schema, file));
  }

  private static boolean named(Schema schema, String file) {
    return NameMatching.key(file).equals(NameMatching.key(schema.file()))
        || NameMatching.key(file).equals(NameMatching.key(schema.list()));
  }

  private String column(String part, Schema schema, String name) throws TableFault {
    for (var known : schema.names()) {
      if (NameMatching.key(known).equals(NameMatching.key(name))) {
        return known;
      }
    }
    throw faults.bad(part, name, schema.file() + " has no column " + name + ".",
        "Known are: " + String.join(", ", schema.names()) + ".");
  }
}
