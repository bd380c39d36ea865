package org.needmatch.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The words for constants: their names in kebab-case. */
final class Words {
  private Words() {
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> of(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Words::of).toList();
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
