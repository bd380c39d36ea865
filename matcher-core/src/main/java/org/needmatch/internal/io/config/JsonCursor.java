package org.needmatch.internal.io.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.WordParser;

/**
 * An object of a policy pack that says where it is when something is wrong with
 * it.
 */
record JsonCursor(String where, JsonNode node) {

  /** Refuses names that nobody reads: a misspelt condition would widen a rule. */
  JsonCursor only(String... names) {
    if (!node.isObject()) {
      throw bad("is not an object");
    }
    for (var property : node.properties()) {
      if (!List.of(names).contains(property.getKey())) {
        throw bad("has " + property.getKey() + ", which is not one of " + String.join(", ", names));
      }
    }
    return this;
  }

  IllegalArgumentException bad(String what) {
    return new IllegalArgumentException(where + " " + what + ".");
  }

  boolean has(String name) {
    return node.has(name);
  }

  JsonCursor child(String name) {
    return new JsonCursor(where + "." + name, node.path(name));
  }

  /** Absent is empty; anything but an array would drop what it says. */
  List<JsonCursor> list(String name) {
    var value = node.path(name);
    if (!value.isMissingNode() && !value.isArray()) {
      throw bad("has " + name + " " + value + ", not a list in [ ]");
    }
    var nodes = new ArrayList<JsonCursor>();
    value.forEach(
        each -> nodes.add(new JsonCursor(where + "." + name + "[" + nodes.size() + "]", each)));
    return nodes;
  }

  String text(String name) {
    var value = node.path(name);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw bad("has no " + name);
    }
    return value.asText().strip();
  }

  String text(String name, String fallback) {
    return has(name) ? text(name) : fallback;
  }

  int whole(String name, int fallback, int least) {
    return has(name) ? child(name).whole(least) : fallback;
  }

  /** Its own value, a whole number. */
  int whole(int least) {
    if (!node.isInt() || node.asInt() < least) {
      throw bad("is " + node + ", not a whole number from " + least);
    }
    return node.asInt();
  }

  boolean yes(String name, boolean fallback) {
    var value = node.path(name);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw bad("has " + name + " " + value + ", not true or false");
    }
    return value.isMissingNode() ? fallback : value.booleanValue();
  }

  @Nullable
  Boolean yesOrNull(String name) {
    return has(name) ? (Boolean) yes(name, false) : null;
  }

  @Nullable
  LocalDate date(String name) {
    return has(name) ? parse(name, LocalDate::parse) : null;
  }

  LocalTime time(String name, LocalTime fallback) {
    return has(name) ? parse(name, LocalTime::parse) : fallback;
  }

  private <T> T parse(String name, Function<String, T> parser) {
    try {
      return parser.apply(text(name));
    } catch (DateTimeException e) {
      throw bad("has " + name + " " + text(name) + ", not as 2026-09-01 or 02:00");
    }
  }

  Set<String> words(String name) {
    var words = new TreeSet<String>();
    for (var each : list(name)) {
      words.add(WordParser.lower(each.word()));
    }
    return words;
  }

  /** Words in lower case with - between their parts. */
  Set<String> codes(String name) {
    var codes = new TreeSet<String>();
    for (var each : list(name)) {
      codes.add(WordParser.code(each.word()));
    }
    return codes;
  }

  private String word() {
    if (!node.isTextual() || node.asText().isBlank()) {
      throw bad("is " + node + ", not a word");
    }
    return node.asText().strip();
  }

  <E extends Enum<E>> Set<E> some(String name, Class<E> type) {
    var found = EnumSet.noneOf(type);
    for (var word : words(name)) {
      found.add(one(name, word, type));
    }
    return found;
  }

  <E extends Enum<E>> E one(String name, String word, Class<E> type) {
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(word)) {
        return constant;
      }
    }
    throw bad("has " + name + " " + word + ", which is not known");
  }

  /** What an object holds, by code; absent is empty. */
  Map<String, JsonCursor> entries(String name) {
    var value = node.path(name);
    if (!value.isMissingNode() && !value.isObject()) {
      throw bad("has " + name + " " + value + ", not an object in { }");
    }
    var entries = new LinkedHashMap<String, JsonCursor>();
    for (var entry : value.properties()) {
      var each = new JsonCursor(where + "." + name + "." + entry.getKey(), entry.getValue());
      if (entries.put(WordParser.code(entry.getKey()), each) != null) {
        throw bad("has " + name + " " + entry.getKey() + " twice");
      }
    }
    return entries;
  }

  /** A text by itself, or the text of an object. */
  String meaning() {
    return node.isTextual() ? word() : text("text");
  }

  /** Whether it is a text by itself. */
  boolean isText() {
    return node.isTextual();
  }
}
