package org.needmatch.internal.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a policy pack that says where it is when something is wrong with
 * it.
 */
record PolicyNode(String where, JsonNode node) {

  /** Refuses names that nobody reads: a misspelt condition would widen a rule. */
  PolicyNode only(String... names) {
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

  PolicyNode child(String name) {
    return new PolicyNode(where + "." + name, node.path(name));
  }

  List<PolicyNode> list(String name) {
    var nodes = new ArrayList<PolicyNode>();
    node.path(name).forEach(
        each -> nodes.add(new PolicyNode(where + "." + name + "[" + nodes.size() + "]", each)));
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
    var value = node.path(name);
    if (value.isMissingNode()) {
      return fallback;
    }
    if (!value.isInt() || value.asInt() < least) {
      throw bad("has " + name + " " + value + ", not a whole number from " + least);
    }
    return value.asInt();
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
    for (var each : node.path(name)) {
      words.add(each.asText().toLowerCase(Locale.ROOT));
    }
    return words;
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

  Map<String, JsonNode> entries(String name) {
    var entries = new LinkedHashMap<String, JsonNode>();
    node.path(name).properties()
        .forEach(entry -> entries.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
    return entries;
  }
}
