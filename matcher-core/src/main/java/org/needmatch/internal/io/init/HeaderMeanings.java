package org.needmatch.internal.io.init;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.NameWords;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/** What headers of other systems mean. */
final class HeaderMeanings {
  /** Parts of people's records that no column of ours holds. */
  static final String FIRST = "first";
  static final String LAST = "last";
  static final String EMAIL = "email";
  static final String PHONE = "phone";
  /** When somebody can come, in words of other systems. */
  static final String TIMES = "times";

  private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)|\\[.*?]|\\*|:\\s*$");
  private static final Map<String, String> MEANINGS = read();

  private HeaderMeanings() {
  }

  /** Our column by the names that the reader knows, null when by none. */
  static @Nullable String ours(Schema schema, String header) {
    return schema.meaning(NameMatching.key(header));
  }

  /** Our column, or a part of a person's record, by names of other systems. */
  static @Nullable String other(Schema schema, String header) {
    var whole = meaning(schema, key(header));
    return whole != null ? whole : meaning(schema, key(BRACKETS.matcher(header).replaceAll(" ")));
  }

  private static @Nullable String meaning(Schema schema, String key) {
    var found = MEANINGS.get(schema.file() + "/" + key);
    return found != null ? found : schema.meaning(key);
  }

  /** Whether some table of ours has a column that is called so. */
  static boolean isKnown(String header) {
    return Schemas.ALL.stream()
        .anyMatch(schema -> ours(schema, header) != null || other(schema, header) != null);
  }

  /** Whether a file's name says that it is of that kind. */
  static boolean isNamed(Schema schema, String file) {
    return NameWords.of(file).stream()
        .anyMatch(word -> "".equals(MEANINGS.get(schema.file() + "/." + word)));
  }

  private static String key(String header) {
    return String.join("", NameWords.of(header));
  }

  private static Map<String, String> read() {
    var file = new Properties();
    try (var in = new InputStreamReader(
        Objects.requireNonNull(HeaderMeanings.class.getResourceAsStream("headers.properties")),
        StandardCharsets.UTF_8)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var meanings = new HashMap<String, String>();
    for (var entry : file.stringPropertyNames()) {
      int slash = entry.indexOf('/');
      for (var name : file.getProperty(entry).split(";", -1)) {
        var ours = entry.substring(slash + 1);
        meanings.put(entry.substring(0, slash + 1) + (ours.isEmpty() ? "." : "") + key(name), ours);
      }
    }
    return meanings;
  }
}
