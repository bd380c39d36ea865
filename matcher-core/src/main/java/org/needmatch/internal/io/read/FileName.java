package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.table.GuardTopic;
import org.needmatch.internal.io.table.GuardWords;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.NameWords;
import org.needmatch.internal.io.table.Schemas;

/**
 * What the name of an unread file says: whether it looks like a copy, a
 * misspelling or another format of a file of ours, or speaks of what guards
 * people.
 */
public record FileName(String name, List<String> words, List<String> endings) {
  private static final String SETTINGS = "matcher.json";
  /** Without these, people are placed where they must not be. */
  private static final Set<String> GUARDS = Set.of("roles", "pairs", "members", "availability",
      "matcher");
  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "json", "xlsx", "xlsm",
      "xls", "ods", "numbers");
  private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xlsm", "xls", "ods", "numbers");
  private static final Set<String> OTHERS = Set.of("txt", "bak", "old", "orig", "tmp", "save",
      "backup", "download", "crdownload", "part");
  private static final Set<String> OLD = Set.of("old", "bak", "backup", "orig", "original",
      "archive", "archived", "template", "example", "sample", "save");
  private static final Set<String> FILLERS = Set.of("copy", "new", "newest", "latest", "current",
      "final", "v", "version", "export", "exported", "list", "data", "file", "sheet", "csv", "json",
      "of", "the", "a", "an", "from", "for", "my", "our", "draft", "edited", "updated", "update",
      "fixed", "corrected", "clean", "cleaned", "revised", "amended", "real", "full", "all", "temp",
      "tmp", "week", "wk", "utf", "windows", "raw", "kopie", "copie", "jan", "feb", "mar", "apr",
      "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "january", "february", "march",
      "april", "june", "july", "august", "september", "october", "november", "december", "st", "nd",
      "rd", "th");

  /** What the name of a file says. */
  public static FileName of(String name) {
    var parts = new ArrayList<>(Arrays.asList(name.split("\\.", -1)));
    var endings = new ArrayList<String>();
    while (parts.size() > 1 && known(parts.getLast())) {
      endings.addFirst(NameWords.of(parts.removeLast()).getFirst());
    }
    return new FileName(name, NameWords.of(String.join(".", parts)), List.copyOf(endings));
  }

  private static boolean known(String ending) {
    var words = NameWords.of(ending);
    return !words.isEmpty()
        && (TABLES.contains(words.getFirst()) || OTHERS.contains(words.getFirst()))
        && words.stream().skip(1).allMatch(FileName::filler);
  }

  /** The file of ours that it comes close to, null when to none. */
  @Nullable
  public String near() {
    var list = list();
    return list == null ? null : list.equals("matcher") ? SETTINGS : list + ".csv";
  }

  /**
   * Why nobody may pass it over, null when it may be.
   *
   * @param oursIsRead
   *          whether the file that it comes close to was read
   */
  @Nullable
  public String unclear(boolean oursIsRead) {
    var list = list();
    if (list != null) {
      boolean only = words.stream().allMatch(
          word -> filler(word) || OLD.contains(word) || means(list, word) || words.size() == 1);
      boolean old = words.stream().anyMatch(OLD::contains)
          || endings.stream().anyMatch(end -> OTHERS.contains(end) || SPREADSHEETS.contains(end));
      boolean lost = !oursIsRead && (only || GUARDS.contains(list));
      return lost || oursIsRead && only && !old ? "looks like " + near() : null;
    }
    if (endings.stream().noneMatch(TABLES::contains)) {
      return null;
    }
    if (words.contains("policy") && endings.contains("json")) {
      return "looks like a policy of your own";
    }
    var topic = GuardWords.topic(String.join(" ", words),
        EnumSet.complementOf(EnumSet.of(GuardTopic.PERIOD)));
    return topic == null ? null : "speaks of " + topic.words();
  }

  private @Nullable String list() {
    if (endings.isEmpty() && name.contains(".")) {
      return null;
    }
    var lists = new ArrayList<String>(List.of("matcher", "attendance"));
    Schemas.INPUT.forEach(schema -> lists.add(schema.list()));
    for (var list : lists) {
      if (words.stream().anyMatch(word -> means(list, word))
          || words.size() == 1 && NameMatching.alike(list, words.getFirst())) {
        return list;
      }
    }
    return words.equals(List.of("settings")) && endings.contains("json") ? "matcher" : null;
  }

  private static boolean means(String list, String word) {
    return word.equals(list) || list.equals(word + "s");
  }

  private static boolean filler(String word) {
    return FILLERS.contains(word) || word.chars().allMatch(Character::isDigit);
  }
}
