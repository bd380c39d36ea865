package org.needmatch.explain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of {@code words.properties} by their stable keys. Thread-safe.
 */
public final class Messages {
  private static final Properties WORDS = load();

  private Messages() {
  }

  /**
   * The sentence with {@code {0}}, {@code {1}} … replaced.
   *
   * @throws IllegalArgumentException
   *           when there is no such key
   */
  public static String say(String key, Object... values) {
    var words = WORDS.getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException("words.properties has no key " + key + ".");
    }
    var text = new StringBuilder();
    int from = 0;
    for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
      int close = words.indexOf('}', open);
      int number = Integer.parseInt(words, open + 1, close, 10);
      text.append(words, from, open).append(values[number]);
      from = close + 1;
    }
    return text.append(words, from, words.length()).toString();
  }

  /** The key's sentence for one, or for many. */
  public static String count(String key, long count, Object... values) {
    return say(key + (count == 1 ? ".one" : ".many"), values);
  }

  /** Whether there is such a key. */
  public static boolean has(String key) {
    return WORDS.containsKey(key);
  }

  /** All keys, sorted. */
  public static Set<String> keys() {
    return new TreeSet<>(WORDS.stringPropertyNames());
  }

  private static Properties load() {
    var words = new Properties();
    try (var in = Messages.class.getResourceAsStream("words.properties")) {
      if (in == null) {
        throw new IllegalStateException("words.properties is missing from the program.");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
