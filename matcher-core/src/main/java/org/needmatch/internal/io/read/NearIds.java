package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.needmatch.internal.io.cell.WordParser;

/**
 * Ids that spreadsheets and typists make of one another: equal but for case,
 * blanks, leading zeros, a + in front or a .0 behind.
 */
final class NearIds {
  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}]+|^'");
  private static final Pattern DECIMAL = Pattern.compile("\\+?\\d+\\.0");

  private final Map<String, List<String>> byKey = new HashMap<>();

  void add(String id) {
    byKey.computeIfAbsent(key(id), key -> new ArrayList<>(1)).add(id);
  }

  /** The ids that are nearly this one and not the same, in the order added. */
  List<String> of(String id) {
    return byKey.getOrDefault(key(id), List.of()).stream().filter(other -> !other.equals(id))
        .toList();
  }

  /** " Maybe 00123 is meant.", empty when nothing is near. */
  static String hint(List<String> near) {
    return near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + " is meant.";
  }

  static String key(String id) {
    var text = WordParser.lower(NOISE.matcher(id).replaceAll(""));
    int end = text.endsWith(".0") && DECIMAL.matcher(text).matches()
        ? text.length() - 2
        : text.length();
    int start = text.startsWith("+") && end > 1 ? 1 : 0;
    while (start < end - 1 && text.charAt(start) == '0') {
      start++;
    }
    return text.substring(start, end);
  }
}
