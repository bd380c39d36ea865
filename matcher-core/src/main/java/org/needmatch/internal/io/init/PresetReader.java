package org.needmatch.internal.io.init;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.needmatch.internal.io.config.JsonFault;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/**
 * Reads a preset from its JSON text and refuses what nobody reads: a misspelt
 * name would leave a column unread.
 */
final class PresetReader {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private PresetReader() {
  }

  /**
   * The preset.
   *
   * @throws IllegalArgumentException
   *           with a sentence that says where it is wrong
   */
  static Preset read(String text) {
    try {
      var node = JSON.readTree(text);
      only("The preset", node, "name", "title", "export", "onlyByName", "sources", "tables",
          "settings", "questions");
      var preset = new Preset(text("The preset", node, "name"), text("The preset", node, "title"),
          text("The preset", node, "export"), node.path("onlyByName").asBoolean(),
          list("sources", node, PresetReader::source), list("tables", node, PresetReader::table),
          object("The preset", node, "settings"), list("questions", node, PresetReader::question));
      new PresetCheck(preset).check();
      return preset;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The preset is not JSON: " + JsonFault.said(e) + ".", e);
    }
  }

  private static PresetSource source(String where, JsonNode node) {
    only(where, node, "says", "where", "lookedUp");
    try {
      return new PresetSource(text(where, node, "says"), text(where, node, "where"),
          LocalDate.parse(text(where, node, "lookedUp")));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(where + " has a lookedUp that is not as 2026-09-01.", e);
    }
  }

  private static PresetTable table(String where, JsonNode node) {
    only(where, node, "name", "of", "optional", "header", "others", "days", "unconfirmed",
        "settings");
    var of = node.has("of") ? text(where, node, "of") : null;
    if (of != null && Schemas.ALL.stream().map(Schema::file).noneMatch(of::equals)) {
      throw new IllegalArgumentException(where + " is of " + of + ", which is no file of ours.");
    }
    return new PresetTable(text(where, node, "name"), of, node.path("optional").asBoolean(),
        columns(where + ".header", node.path("header")),
        columns(where + ".others", node.path("others")), node.path("days").asBoolean(),
        texts(where + ".unconfirmed", node.path("unconfirmed")), object(where, node, "settings"));
  }

  private static PresetQuestion question(String where, JsonNode node) {
    only(where, node, "name", "about", "text", "line");
    var line = object(where, node, "line");
    return new PresetQuestion(line.isEmpty() ? "" : text(where, node, "name"),
        texts(where + ".about", node.path("about")), text(where, node, "text"), line);
  }

  private static void only(String where, JsonNode node, String... names) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(where + " is not an object in { }.");
    }
    for (var property : node.properties()) {
      if (!List.of(names).contains(property.getKey())) {
        throw new IllegalArgumentException(where + " has " + property.getKey()
            + ", which is not one of " + String.join(", ", names) + ".");
      }
    }
  }

  private static String text(String where, JsonNode node, String name) {
    if (!node.path(name).isTextual() || node.path(name).asText().isBlank()) {
      throw new IllegalArgumentException(where + " has no " + name + ".");
    }
    return node.path(name).asText();
  }

  private static List<String> texts(String where, JsonNode node) {
    if (!node.isMissingNode() && !node.isArray()) {
      throw new IllegalArgumentException(where + " is not a list in [ ].");
    }
    var texts = new ArrayList<String>();
    for (var each : node) {
      if (!each.isTextual() || each.asText().isBlank()) {
        throw new IllegalArgumentException(where + " has " + each + ", which is no text.");
      }
      texts.add(each.asText());
    }
    return List.copyOf(texts);
  }

  private static Map<String, List<String>> columns(String where, JsonNode node) {
    if (!node.isMissingNode() && !node.isObject()) {
      throw new IllegalArgumentException(where + " is not an object in { }.");
    }
    var columns = new LinkedHashMap<String, List<String>>();
    for (var column : node.properties()) {
      var headers = texts(where + "." + column.getKey(), column.getValue());
      if (headers.isEmpty()) {
        throw new IllegalArgumentException(where + "." + column.getKey() + " names no header.");
      }
      columns.put(column.getKey(), headers);
    }
    return columns;
  }

  private static ObjectNode object(String where, JsonNode node, String name) {
    if (node.has(name) && !node.path(name).isObject()) {
      throw new IllegalArgumentException(where + "." + name + " is not an object in { }.");
    }
    return node.path(name) instanceof ObjectNode object
        ? object
        : JsonNodeFactory.instance.objectNode();
  }

  private static <T> List<T> list(String name, JsonNode node,
      BiFunction<String, JsonNode, T> read) {
    if (node.has(name) && !node.path(name).isArray()) {
      throw new IllegalArgumentException("The preset's " + name + " is not a list in [ ].");
    }
    var all = new ArrayList<T>();
    for (var each : node.path(name)) {
      all.add(read.apply(name + "[" + all.size() + "]", each));
    }
    return List.copyOf(all);
  }
}
