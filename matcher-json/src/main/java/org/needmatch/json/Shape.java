package org.needmatch.json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the records of this package say of their documents. */
final class Shape {
  /** The name that stands first in each document. */
  static final String FORMAT = "format";

  /**
   * Which of several records an object holds.
   *
   * @param name
   *          under which it says so
   */
  record OfKind(String name, String word) {
  }

  private Shape() {
  }

  /** The format of a document, or of the one whose parts it is one of. */
  static String format(Class<?> document) {
    return Stream.concat(Stream.of(document), Arrays.stream(document.getInterfaces()))
        .map(type -> type.getAnnotation(Format.class)).filter(one -> one != null).findFirst()
        .orElseThrow().value();
  }

  static @Nullable OfKind kind(Class<?> record) {
    var word = record.getAnnotation(Kind.class);
    return word == null ? null : new OfKind(kindName(record.getInterfaces()[0]), word.value());
  }

  /** The name under which an object says which record of the interface it is. */
  static String kindName(Class<?> sealed) {
    return sealed.getAnnotation(Kinds.class).value();
  }

  /** The records of a sealed interface. */
  static List<Class<?>> kinds(Class<?> sealed) {
    return List.of(sealed.getPermittedSubclasses());
  }

  /** The names of a record's object, but for those of sealed parts. */
  static List<String> names(Class<?> record) {
    var names = new ArrayList<String>();
    var kind = kind(record);
    if (kind != null) {
      names.add(kind.name());
    }
    for (var component : record.getRecordComponents()) {
      if (!isInline(component)) {
        names.add(name(component));
      } else if (component.getType().isRecord()) {
        names.addAll(names(component.getType()));
      }
    }
    return names;
  }

  static String name(RecordComponent component) {
    var name = component.getAnnotation(Name.class);
    return name == null ? component.getName() : name.value();
  }

  static boolean isInline(RecordComponent component) {
    return component.isAnnotationPresent(Inline.class);
  }

  /** Whether the document may lack the name. */
  static boolean mayLack(RecordComponent component) {
    return component.isAnnotationPresent(WhenPresent.class);
  }

  static boolean mayBeNull(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
