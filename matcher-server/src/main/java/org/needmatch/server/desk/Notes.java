package org.needmatch.server.desk;

import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;

/** What a coordinator writes down, for files that hold no names. */
final class Notes {
  private static final int LONGEST = 2_000;

  private Notes() {
  }

  /**
   * The note with ids in place of the whole names of volunteers, in any case, on
   * one line. Of two names the longer counts; a name that several have stands for
   * each of them.
   */
  static String byId(String note, Problem problem) {
    var ids = new TreeMap<String, String>(
        Comparator.comparingInt(String::length).reversed().thenComparing(Function.identity()));
    problem.volunteers().stream().filter(volunteer -> !volunteer.name().isBlank())
        .forEach(volunteer -> ids.merge(key(volunteer.name()), volunteer.id(),
            (one, other) -> one + " or " + other));
    var text = note.strip().replaceAll("\\s+", " ");
    if (!ids.isEmpty()) {
      text = Pattern
          .compile("(?iu)(?<![\\p{L}\\p{N}])(?:"
              + ids.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")(?![\\p{L}\\p{N}])")
          .matcher(text)
          .replaceAll(found -> Matcher.quoteReplacement(ids.getOrDefault(key(found.group()), "…")));
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
