package org.needmatch.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What ids and words keep to, whether they come from a program or a file. */
final class Words {
  private Words() {
  }

  /**
   * @throws NullPointerException
   *           when the value is null
   */
  static <T> T present(String what, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(
          "The " + what + " is null. Leave it out for the default, or give an empty one.");
    }
    return value;
  }

  /** All of them, each after its name. */
  static void allPresent(String whose, @Nullable Object... namesAndValues) {
    for (int i = 1; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i] == null) {
        present(namesAndValues[i - 1] + " of " + whose, null);
      }
    }
  }

  /**
   * @throws IllegalArgumentException
   *           when the id is missing, blank or padded
   */
  static String id(String what, @Nullable String id) {
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException(
          "A " + what + " is " + (id == null ? "null" : "blank") + ". Give one that is unique.");
    }
    if (!id.equals(id.strip())) {
      throw new IllegalArgumentException("The " + what + " \"" + id
          + "\" starts or ends with a space, so that it is another one than \"" + id.strip()
          + "\". Take the space away.");
    }
    return id;
  }

  /** Each an id, in a stable order. */
  static Set<String> ids(String what, Collection<String> ids) {
    ids.forEach(id -> id(what, id));
    return StableCopies.strings(ids);
  }

  /**
   * Trimmed and in lower case.
   *
   * @throws IllegalArgumentException
   *           when nothing is left
   */
  static String word(String what, @Nullable String word) {
    if (word == null || word.isBlank()) {
      throw new IllegalArgumentException("A " + what + " is " + (word == null ? "null" : "blank")
          + ". Leave it out, or say which.");
    }
    return optional(word);
  }

  /** Trimmed and in lower case, empty when nothing is said. */
  static String optional(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /** Null when nothing is said; {@code f} and {@code m} are female and male. */
  static @Nullable String gender(@Nullable String gender) {
    if (gender == null || gender.isBlank()) {
      return null;
    }
    var word = optional(gender);
    return switch (word) {
      case "f" -> "female";
      case "m" -> "male";
      default -> word;
    };
  }

  /** Each a word, in a stable order. */
  static Set<String> words(String what, Collection<String> words) {
    return StableCopies.strings(words.stream().map(one -> word(what, one)).toList());
  }

  /**
   * Skills with their levels.
   *
   * @throws IllegalArgumentException
   *           when a name is blank or a level outside 1 to 5
   */
  static Map<String, Integer> skills(Map<String, Integer> skills) {
    var lower = new TreeMap<String, Integer>();
    skills
        .forEach((name, level) -> lower.merge(word("skill", name), level(name, level), Math::max));
    return StableCopies.map(lower);
  }

  static int level(String skill, int level) {
    if (level < 1 || level > 5) {
      throw new IllegalArgumentException(
          "Skill " + skill + " has level " + level + ", not 1 to 5.");
    }
    return level;
  }
}
