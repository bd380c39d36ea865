package org.needmatch.internal.io.init;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts names of files and headers into settings. What speaks of a column that a
 * file does not have is left out.
 *
 * @param names
 *          by what stands between the braces
 */
record Placeholders(Map<String, List<String>> names) {
  static final Pattern NAME = Pattern.compile("\\{([a-z][a-z.]*)}");

  /** The settings with names in them. */
  ObjectNode fill(ObjectNode settings) {
    return filled(settings) instanceof ObjectNode some
        ? some
        : JsonNodeFactory.instance.objectNode();
  }

  /** Null when nothing is left, or a column is left that is made of nothing. */
  private @Nullable JsonNode filled(JsonNode node) {
    if (node.isObject()) {
      var object = JsonNodeFactory.instance.objectNode();
      for (var entry : node.properties()) {
        var value = filled(entry.getValue());
        if (value == null && entry.getKey().equals("from")) {
          return null;
        }
        if (value != null) {
          texts(entry.getKey()).forEach(key -> object.set(key, value));
        }
      }
      return object.isEmpty() ? null : object;
    }
    if (node.isArray()) {
      var array = JsonNodeFactory.instance.arrayNode();
      for (var each : node) {
        if (each.isTextual()) {
          texts(each.asText()).forEach(array::add);
        } else {
          var value = filled(each);
          if (value != null) {
            array.add(value);
          }
        }
      }
      return array.isEmpty() ? null : array;
    }
    return node.isTextual()
        ? texts(node.asText()).stream().findFirst().map(TextNode::valueOf).orElse(null)
        : node;
  }

  /** None when a name in the text is not known; several of a list of headers. */
  private List<String> texts(String text) {
    var match = NAME.matcher(text);
    if (match.matches()) {
      return names.getOrDefault(match.group(1), List.of());
    }
    if (match.results().anyMatch(one -> !names.containsKey(one.group(1)))) {
      return List.of();
    }
    return List.of(match
        .replaceAll(one -> Matcher.quoteReplacement(texts("{" + one.group(1) + "}").getFirst())));
  }
}
