package org.needmatch.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.needmatch.diagnostics.Finding;

/**
 * Tells findings of one code and column apart by their sentences, ids and
 * values aside. Those whose sentences differ in too many ways stay together.
 */
final class FindingCauses {
  private static final int MOST = 4;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*");

  private FindingCauses() {
  }

  static Collection<List<Finding>> of(List<Finding> kind) {
    var messages = new HashMap<String, Integer>();
    for (var one : kind) {
      new HashSet<>(words(one)).forEach(word -> messages.merge(word, 1, Integer::sum));
    }
    Map<List<String>, List<Finding>> byShape = new LinkedHashMap<>();
    for (var one : kind) {
      var shape = words(one).stream()
          .map(word -> messages.getOrDefault(word, 0) == 1 || NUMBER.matcher(word).matches()
              ? "."
              : word)
          .toList();
      byShape.computeIfAbsent(shape, key -> new ArrayList<>()).add(one);
    }
    return byShape.size() > MOST ? List.of(kind) : byShape.values();
  }

  /** Of the sentence without the value, which may have any number of words. */
  private static List<String> words(Finding one) {
    var text = one.value().isEmpty() ? one.message() : one.message().replace(one.value(), ".");
    return Arrays.asList(BLANKS.split(text + " " + one.action()));
  }
}
