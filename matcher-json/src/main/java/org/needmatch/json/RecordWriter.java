package org.needmatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the records of this package. */
final class RecordWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private RecordWriter() {
  }

  static ObjectNode document(Object document) {
    var node = NODES.objectNode().put(Shape.FORMAT, Shape.format(document.getClass()));
    fill(node, document);
    return node;
  }

  /** Puts what a record says into an object. */
  static void fill(ObjectNode node, Object record) {
    var kind = Shape.kind(record.getClass());
    if (kind != null) {
      node.put(kind.name(), kind.word());
    }
    for (var component : record.getClass().getRecordComponents()) {
      var value = value(record, component);
      if (Shape.isInline(component) && value != null) {
        fill(node, value);
      } else if (value != null || !Shape.mayLack(component)) {
        node.set(Shape.name(component), node(value));
      }
    }
  }

  private static JsonNode node(@Nullable Object value) {
    return switch (value) {
      case null -> NODES.nullNode();
      case Boolean yes -> NODES.booleanNode(yes);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Double number -> NODES.numberNode(number);
      case BigDecimal number -> NODES.numberNode(number);
      case Collection<?> values -> {
        var array = NODES.arrayNode();
        values.forEach(each -> array.add(node(each)));
        yield array;
      }
      case Map<?, ?> values -> {
        var object = NODES.objectNode();
        values.forEach((name, each) -> object.set(name.toString(), node(each)));
        yield object;
      }
      case JsonValue known -> JsonText.tree(known.json());
      case Record record -> {
        var object = NODES.objectNode();
        fill(object, record);
        yield object;
      }
      default -> NODES.textNode(value.toString());
    };
  }

  private static @Nullable Object value(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read.", e);
    }
  }
}
