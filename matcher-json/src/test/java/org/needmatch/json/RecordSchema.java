package org.needmatch.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The JSON Schema of a document, from its record and what its Javadoc says.
 * {@link #main} writes all of them.
 */
final class RecordSchema {
  static final Path SCHEMAS = Path.of("..", "docs", "schema");
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "needmatch", "json");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> parts = new TreeMap<>();

  private RecordSchema() {
  }

  /** The properties of an object, and those of them that it must have. */
  private record Variant(Map<String, ObjectNode> properties, Set<String> required) {

    Variant() {
      this(new LinkedHashMap<>(), new LinkedHashSet<>());
    }

    Variant with(String name, ObjectNode schema, boolean must) {
      var more = with(new Variant());
      more.properties.put(name, schema);
      if (must) {
        more.required.add(name);
      }
      return more;
    }

    Variant with(Variant other) {
      var both = new Variant(new LinkedHashMap<>(properties), new LinkedHashSet<>(required));
      both.properties.putAll(other.properties);
      both.required.addAll(other.required);
      return both;
    }

    ObjectNode node() {
      var node = NODES.objectNode().put("type", "object");
      required.forEach(node.putArray("required")::add);
      node.put("additionalProperties", false);
      properties.forEach(node.putObject("properties")::set);
      return node;
    }
  }

  /** Every document that has a format. */
  static List<Class<?>> documents() {
    try (var files = Files.list(SOURCES)) {
      return files.map(file -> file.getFileName().toString()).sorted()
          .filter(name -> name.endsWith(".java") && !name.startsWith("package"))
          .map(name -> load(name.replace(".java", "")))
          .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
          .filter(type -> type.isAnnotationPresent(Format.class)).<Class<?>>map(type -> type)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema's file is called. */
  static String file(Class<?> document) {
    return Shape.format(document).split("/")[1] + ".schema.json";
  }

  static String of(Class<?> document) {
    var schema = new RecordSchema();
    var root = NODES.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "https://needmatch.org/schema/" + file(document))
        .put("title", Shape.format(document)).put("description", text(document));
    var format = NODES.objectNode().put("const", Shape.format(document));
    root.setAll(object(schema.variants(document).stream()
        .map(one -> new Variant().with(Shape.FORMAT, format, true).with(one)).toList()));
    if (!schema.parts.isEmpty()) {
      schema.parts.forEach(root.putObject("$defs")::set);
    }
    return root.toPrettyString() + "\n";
  }

  private static ObjectNode object(List<Variant> variants) {
    if (variants.size() == 1) {
      return variants.getFirst().node();
    }
    var node = NODES.objectNode();
    variants.forEach(one -> node.withArray("oneOf").add(one.node()));
    return node;
  }

  private List<Variant> variants(Class<?> type) {
    if (type.isSealed()) {
      return Shape.kinds(type).stream().flatMap(kind -> variants(kind).stream()).toList();
    }
    var variants = List.of(new Variant());
    var kind = Shape.kind(type);
    if (kind != null) {
      variants = List.of(new Variant().with(kind.name(),
          NODES.objectNode().put("const", kind.word()).put("description", text(type)), true));
    }
    for (var component : type.getRecordComponents()) {
      var more = new ArrayList<Variant>();
      for (var one : variants) {
        if (Shape.isInline(component)) {
          variants(component.getType()).forEach(part -> more.add(one.with(part)));
        } else {
          more.add(one.with(Shape.name(component), schema(component), !Shape.mayLack(component)));
        }
      }
      variants = more;
    }
    return variants;
  }

  private ObjectNode schema(RecordComponent component) {
    var words = component.getAnnotation(OneOf.class);
    var known = component.getAnnotation(Schema.class);
    var node = known != null
        ? NODES.objectNode().put("$ref", "https://needmatch.org/schema/" + known.value())
        : schema(component.getGenericType(), words == null ? List.of() : List.of(words.value()));
    if (Shape.mayBeNull(component) && !Shape.mayLack(component)) {
      node = orNull(node);
    }
    var text = text(component.getDeclaringRecord(), component.getName());
    return text.isEmpty() ? node : node.put("description", text);
  }

  private static ObjectNode orNull(ObjectNode node) {
    if (node.has("type") && !node.has("enum")) {
      var type = node.get("type");
      node.putArray("type").add(type).add("null");
      return node;
    }
    var either = NODES.objectNode();
    either.putArray("anyOf").add(node).addObject().put("type", "null");
    return either;
  }

  private ObjectNode schema(Type type, List<String> words) {
    var node = NODES.objectNode();
    if (type instanceof ParameterizedType of) {
      boolean list = of.getRawType() == List.class;
      node.put("type", list ? "array" : "object");
      var each = of.getActualTypeArguments()[list ? 0 : 1];
      node.set(list ? "items" : "additionalProperties", schema(each, words));
      return node;
    }
    var plain = (Class<?>) type;
    switch (plain.getSimpleName()) {
      case "String" -> {
        node.put("type", "string");
        if (!words.isEmpty()) {
          words.forEach(node.putArray("enum")::add);
        }
      }
      case "boolean", "Boolean" -> node.put("type", "boolean");
      case "int", "Integer", "long", "Long" -> node.put("type", "integer");
      case "double", "Double", "BigDecimal" -> node.put("type", "number");
      case "LocalDate" ->
        node.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$").put("format", "date");
      case "LocalDateTime" -> node.put("type", "string").put("pattern",
          "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
      default -> node.put("$ref", "#/$defs/" + part(plain));
    }
    return node;
  }

  private String part(Class<?> type) {
    var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    if (!parts.containsKey(name)) {
      parts.put(name, NODES.objectNode());
      var node = object(variants(type));
      parts.put(name, NODES.objectNode().put("description", text(type)).setAll(node));
    }
    return name;
  }

  /** What the Javadoc of a type says. */
  private static String text(Class<?> type) {
    return javadoc(type).getFirst();
  }

  /** What it says of a component; empty when nothing. */
  private static String text(Class<?> type, String component) {
    return javadoc(type).stream().skip(1).filter(part -> part.startsWith(component + " "))
        .findFirst().map(part -> part.substring(component.length() + 1)).orElse("");
  }

  /** What is said of the type, and then of each component behind its name. */
  private static List<String> javadoc(Class<?> type) {
    var top = type.getName().substring(type.getPackageName().length() + 1).split("\\$")[0];
    try {
      var source = Files.readString(SOURCES.resolve(top + ".java"));
      var at = Pattern.compile("(record|interface) " + type.getSimpleName() + "\\b")
          .matcher(source);
      if (!at.find()) {
        throw new IllegalStateException("No source of " + type);
      }
      int begin = source.lastIndexOf("/**", at.start());
      return Stream.of(
          source.substring(begin + 3, source.indexOf("*/", begin)).replaceAll("(?m)^\\s*\\* ?", "")
              .replaceAll("\\{@\\w+ ([^}]*)\\}", "$1").split("@param "))
          .map(part -> part.replaceAll("\\s+", " ").strip()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName("org.needmatch.json." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the schemas; run it in the module's folder. */
  public static void main(String[] args) throws IOException {
    for (var document : documents()) {
      Files.writeString(SCHEMAS.resolve(file(document)), of(document));
    }
  }
}
