package org.needmatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of this package. A name that is unknown or missing, a value
 * of another type or out of its range: each is refused, and nothing has a
 * default.
 */
final class RecordReader {
  private RecordReader() {
  }

  static <T> T document(String text, Class<T> type) {
    var at = new At("", JsonText.tree(text)).object();
    checkFormat(at, Shape.format(type));
    return type.cast(object(at, type, Set.of(Shape.FORMAT)));
  }

  static void checkFormat(At document, String format) {
    var said = document.name(Shape.FORMAT);
    if (!said.isThere()) {
      throw said.bad("is missing",
          "Write \"" + Shape.FORMAT + "\": \"" + format + "\" if it is that document.");
    }
    if (!said.text().equals(format)) {
      throw said.bad("is not " + format,
          "Give that document, or use the version of needmatch that wrote this one.");
    }
  }

  private static Object object(At at, Class<?> type, Set<String> known) {
    at.object();
    if (type.isSealed()) {
      var kind = kind(at, type);
      return record(at, kind, known);
    }
    return record(at, type, known);
  }

  private static Class<?> kind(At at, Class<?> sealed) {
    var said = at.name(Shape.kindName(sealed));
    var words = Shape.kinds(sealed).stream().map(one -> one.getAnnotation(Kind.class).value())
        .toList();
    if (!said.isThere()) {
      throw said.bad("is missing", "Write one of " + String.join(", ", words) + ".");
    }
    return Shape.kinds(sealed).get(words.indexOf(oneOf(said, words)));
  }

  private static String oneOf(At at, Collection<String> words) {
    if (!words.contains(at.text())) {
      throw at.bad("is not known", "Write one of " + String.join(", ", words) + ".");
    }
    return at.text();
  }

  private static Object record(At at, Class<?> type, Set<String> known) {
    refuseUnknown(at, type, known);
    return part(at, type);
  }

  private static Object part(At at, Class<?> type) {
    var components = type.getRecordComponents();
    var values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(at, components[i]);
    }
    try {
      return constructor(type, components).newInstance(values);
    } catch (InvocationTargetException e) {
      throw at.bad("is refused: " + e.getTargetException().getMessage(), "Correct it.");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made.", e);
    }
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
      throws NoSuchMethodException {
    return type.getDeclaredConstructor(
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
  }

  private static void refuseUnknown(At at, Class<?> type, Set<String> known) {
    var names = new LinkedHashSet<>(known);
    names(at, type, names);
    for (var name : (Iterable<String>) at.node()::fieldNames) {
      if (!names.contains(name)) {
        names.removeAll(known);
        throw at.name(name).bad("stands under a name that nothing reads",
            "Take it out, or write one of " + String.join(", ", names) + ".");
      }
    }
  }

  private static void names(At at, Class<?> type, Set<String> names) {
    names.addAll(Shape.names(type));
    for (var component : type.getRecordComponents()) {
      if (Shape.isInline(component) && component.getType().isSealed()) {
        names(at, kind(at, component.getType()), names);
      }
    }
  }

  private static @Nullable Object component(At at, RecordComponent component) {
    var type = component.getType();
    if (Shape.isInline(component)) {
      return part(at, type.isSealed() ? kind(at, type) : type);
    }
    var value = at.name(Shape.name(component));
    if (!value.isThere() && Shape.mayLack(component)) {
      return null;
    }
    if (!value.isThere()) {
      throw value.bad("is missing", "Write it.");
    }
    if (value.node().isNull() && Shape.mayBeNull(component) && !Shape.mayLack(component)) {
      return null;
    }
    var words = component.getAnnotation(OneOf.class);
    if (words != null) {
      var all = List.of(words.value());
      return type == String.class ? oneOf(value, all) : list(value, each -> oneOf(each, all));
    }
    return value(value, component.getGenericType());
  }

  private static Object value(At at, Type type) {
    if (type instanceof ParameterizedType of) {
      var last = of.getActualTypeArguments()[of.getActualTypeArguments().length - 1];
      return of.getRawType() == List.class
          ? list(at, each -> value(each, last))
          : map(at, each -> value(each, last));
    }
    var node = at.node();
    return switch (((Class<?>) type).getSimpleName()) {
      case "String" -> at.text();
      case "boolean", "Boolean" -> check(at, JsonNode::isBoolean, "neither true nor false",
          "Write true or false without quotes.").booleanValue();
      case "int", "Integer" -> check(at, one -> one.isIntegralNumber() && one.canConvertToInt(),
          "no whole number", "Write digits without quotes.").intValue();
      case "long", "Long" -> check(at, one -> one.isIntegralNumber() && one.canConvertToLong(),
          "no whole number", "Write digits without quotes.").longValue();
      case "double", "Double" ->
        check(at, one -> one.isNumber() && Double.isFinite(one.doubleValue()), "no number",
            "Write a number without quotes.").doubleValue();
      case "BigDecimal" ->
        check(at, JsonNode::isNumber, "no number", "Write a number without quotes.").decimalValue();
      case "LocalDate" -> parsed(at, LocalDate::parse, "no date", "Write it like 2026-11-23.");
      case "LocalDateTime" ->
        parsed(at, LocalDateTime::parse, "no date and time", "Write it like 2026-11-23T09:00.");
      case "JsonValue" -> new JsonValue(node.toString());
      default -> object(at, (Class<?>) type, Set.of());
    };
  }

  private static JsonNode check(At at, Predicate<JsonNode> fits, String problem, String fix) {
    if (!fits.test(at.node())) {
      throw at.bad("is " + problem, fix);
    }
    return at.node();
  }

  private static Object parsed(At at, Function<String, Object> parser, String problem, String fix) {
    try {
      return parser.apply(at.text());
    } catch (DateTimeException e) {
      throw at.bad("is " + problem, fix);
    }
  }

  private static List<Object> list(At at, Function<At, Object> each) {
    if (!at.node().isArray()) {
      throw at.bad("is no list", "Write a list in [ ].");
    }
    var values = new ArrayList<Object>();
    for (int i = 0; i < at.node().size(); i++) {
      values.add(each.apply(at.index(i)));
    }
    return Collections.unmodifiableList(values);
  }

  private static Map<String, Object> map(At at, Function<At, Object> each) {
    at.object();
    var values = new LinkedHashMap<String, Object>();
    at.node().fieldNames().forEachRemaining(name -> values.put(name, each.apply(at.name(name))));
    return Collections.unmodifiableMap(values);
  }
}
