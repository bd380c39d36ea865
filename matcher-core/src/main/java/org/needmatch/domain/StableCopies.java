package org.needmatch.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Unmodifiable copies with an order that does not depend on hashing, so that
 * runs repeat.
 */
final class StableCopies {
  private StableCopies() {
  }

  static <E extends Enum<E>> Set<E> enums(Collection<E> values) {
    return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
  }

  static Set<String> strings(Collection<String> values) {
    return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
  }

  static <V> Map<String, V> map(Map<String, V> values) {
    return values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
