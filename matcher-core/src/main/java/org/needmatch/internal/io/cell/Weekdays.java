package org.needmatch.internal.io.cell;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;

/**
 * Days by name: {@code Mon}, {@code Monday}, {@code Fri-Mon}, {@code daily}.
 */
public final class Weekdays {
  private static final Pattern LIST = Pattern.compile("[,/&+]");
  private static final Pattern RANGE = Pattern.compile(" ?(?:-| to ) ?");
  private static final Map<String, DayOfWeek> NAMES = names();

  private Weekdays() {
  }

  /**
   * The day, null when the text is not a day's name. Three letters and more of
   * the name will do.
   */
  public static @Nullable DayOfWeek find(String text) {
    return NAMES.get(WordParser.lower(text.strip()));
  }

  /**
   * One day by name.
   *
   * @throws BadCell
   *           when the text is anything else
   */
  public static DayOfWeek one(String text) throws BadCell {
    var day = find(text);
    if (day == null) {
      throw bad(text);
    }
    return day;
  }

  /**
   * The days that a word, a range or a list with commas names. A range may run
   * past Sunday.
   *
   * @throws BadCell
   *           when a part is not a day
   */
  static Set<DayOfWeek> several(String text) throws BadCell {
    var days = new LinkedHashSet<DayOfWeek>();
    for (var part : LIST.split(text, -1)) {
      var word = WordParser.lower(part.strip());
      switch (word) {
        case "daily", "every day", "everyday" -> addRange(days, DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        case "weekdays" -> addRange(days, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        case "weekends", "weekend" -> addRange(days, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        default -> {
          var ends = RANGE.split(word, -1);
          if (ends.length > 2) {
            throw bad(text);
          }
          addRange(days, one(ends[0]), one(ends[ends.length - 1]));
        }
      }
    }
    return days;
  }

  private static Map<String, DayOfWeek> names() {
    var names = new HashMap<String, DayOfWeek>();
    names.put("weds", DayOfWeek.WEDNESDAY);
    for (var day : DayOfWeek.values()) {
      var name = WordParser.lower(day.name());
      for (int length = 3; length <= name.length(); length++) {
        names.put(name.substring(0, length), day);
      }
      names.put(name + "s", day);
    }
    return names;
  }

  private static void addRange(Set<DayOfWeek> days, DayOfWeek first, DayOfWeek last) {
    var day = first;
    days.add(day);
    while (day != last) {
      day = day.plus(1);
      days.add(day);
    }
  }

  private static BadCell bad(String text) {
    return new BadCell(FindingCode.DAY_BAD, Excerpt.of(text) + " is not a day of the week.",
        "Write a day such as Mon or Monday.");
  }
}
