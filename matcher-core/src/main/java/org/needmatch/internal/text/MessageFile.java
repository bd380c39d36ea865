package org.needmatch.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a package: its {@code words.properties}, UTF-8, by stable
 * keys. {@code {0}}, {@code {1}} … are filled in, whole numbers with separators
 * of thousands. {@code {0 seat|seats}} is a number with the word for one or for
 * many, {@code {0?is|are}} the word alone, in which {@code #} stands for the
 * number. Thread-safe.
 */
public final class MessageFile {
  private static final Pattern FIELD = Pattern.compile("\\{(\\d)(?:([ ?])([^|}]*)\\|([^}]*))?\\}");

  private final Properties sentences = new Properties();

  private MessageFile() {
  }

  /**
   * The file beside a class.
   *
   * @throws IllegalStateException
   *           when there is none
   */
  public static MessageFile beside(Class<?> type) {
    var file = new MessageFile();
    try (var in = type.getResourceAsStream("words.properties")) {
      if (in == null) {
        throw new IllegalStateException("words.properties is missing beside " + type + ".");
      }
      file.sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A sentence with its values.
   *
   * @throws IllegalArgumentException
   *           when there is no such key
   */
  public String say(String key, Object... values) {
    var sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("words.properties has no key " + key + ".");
    }
    return FIELD.matcher(sentence)
        .replaceAll(field -> Matcher.quoteReplacement(filled(field, values)));
  }

  private static String filled(MatchResult field, Object[] values) {
    var value = values[Integer.parseInt(field.group(1))];
    var text = value instanceof Integer || value instanceof Long
        ? NumberFormatter.whole(((Number) value).longValue())
        : String.valueOf(value);
    if (field.group(2) == null) {
      return text;
    }
    var form = field.group(text.equals("1") ? 3 : 4);
    return field.group(2).equals("?") ? form.replace("#", text) : text + " " + form;
  }

  /** Whether there is such a key. */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  /** All keys. */
  public SortedSet<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }
}
