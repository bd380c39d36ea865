package org.needmatch.internal.io.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the name of a column or file speaks of what guards people. A name
 * that does and that nobody understands is never passed over. What stands here
 * is told in {@code docs/safeguarding.md}.
 */
public final class GuardWords {
  private static final int SHORTEST_MISSPELT = 7;
  /** No word that speaks by itself is as long. */
  private static final int LONGEST_CELL = 40;
  /** Beside these a name is about contact or goods; a check stays a check. */
  private static final Pattern ELSEWHERE = Pattern.compile(
      "\\b(e ?mail|phone|telephone|mobile|fax|url|website|link|newsletter|mailing|marketing"
          + "|t ?shirt|shirt|hoodie|photo|image|fees?|price|cost|ticket|payment|invoice|gift aid"
          + "|age uk|age concern|(country|place|town|city) of birth"
          + "|(people|meals|hours|years|time|households|families) served"
          + "|has children|own children|youth hostel)\\b");
  /** Cells that say the same whatever their column is called. */
  private static final Set<String> CELLS = Set.of("enhanced", "unavailable", "not available",
      "withdrawn", "suspended", "barred", "rejected", "banned", "blacklisted", "dismissed",
      "unsuitable", "not suitable", "not cleared", "not approved", "do not place", "do not use");
  /** What people write for a time when they cannot come. */
  private static final Set<String> ABSENCES = Set.of("busy", "away", "off", "day off", "leave",
      "on leave", "annual leave", "holiday", "on holiday", "absent", "not free", "sick", "cannot",
      "can't", "unable", "blocked", "no");
  private static final Set<String> GROUPS = Set.of("child", "children", "adults at risk",
      "vulnerable adults", "child;adult", "children;adults", "children and adults");

  private GuardWords() {
  }

  /**
   * What a name speaks of, null when of none of the topics.
   *
   * @param topics
   *          that matter where the name stands
   */
  public static @Nullable GuardTopic topic(String name, Set<GuardTopic> topics) {
    var words = NameWords.of(name);
    var phrase = " " + String.join(" ", words) + " ";
    boolean elsewhere = ELSEWHERE.matcher(phrase).find();
    for (var topic : GuardTopic.values()) {
      if (topics.contains(topic) && (topic == GuardTopic.CHECK || !elsewhere)
          && (topic.speaks(phrase) || words.stream()
              .anyMatch(word -> word.length() >= SHORTEST_MISSPELT && topic.nearly(word)))) {
        return topic;
      }
    }
    return topics.contains(GuardTopic.CHECK)
        && words.stream().anyMatch(word -> word.equals("dsb") || word.equals("bds"))
            ? GuardTopic.CHECK
            : null;
  }

  /** Whether a cell says by itself that its column guards people. */
  static boolean cellSpeaks(String cell, Set<GuardTopic> topics) {
    var text = NameMatching.strip(cell);
    if (text.length() > LONGEST_CELL) {
      return false;
    }
    var word = text.toLowerCase(Locale.ROOT);
    return !topics.isEmpty()
        && (CELLS.contains(word) || topics.contains(GuardTopic.SERVED) && GROUPS.contains(word)
            || topics.contains(GuardTopic.PERIOD) && ABSENCES.contains(word));
  }
}
