package org.needmatch.internal.io.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.needmatch.diagnostics.FindingCode;

/** Fixed words and lists of words, without regard to case. */
public final class WordParser {
  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "t");
  private static final Map<String, String> PLURALS = Map.of("children", "child", "adults", "adult");
  private static final Pattern LEVEL = Pattern.compile("[1-5](?:\\.0)?");
  private static final Pattern CODE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "f");

  private WordParser() {
  }

  /** Yes or no. */
  public static boolean yesNo(String text) throws BadCell {
    var word = lower(text);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw new BadCell(FindingCode.WORD_UNKNOWN, Excerpt.of(text) + " is neither yes nor no.",
          "Write yes or no.");
    }
    return YES.contains(word);
  }

  /** One of an enum's constants. */
  public static <E extends Enum<E>> CellParser<E> oneOf(Class<E> type) {
    return text -> {
      for (var constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(text)) {
          return constant;
        }
      }
      var known = String.join(", ",
          Arrays.stream(type.getEnumConstants()).map(constant -> lower(constant.name())).toList());
      throw new BadCell(FindingCode.WORD_UNKNOWN,
          Excerpt.of(text) + " is not one of " + known + ".", "Write one of " + known + ".");
    };
  }

  /**
   * Some of an enum's constants, in the singular or the plural; {@code none} is
   * none of them.
   */
  public static <E extends Enum<E>> CellParser<Set<E>> someOf(Class<E> type) {
    return text -> {
      var found = new TreeSet<E>();
      for (var word : list(text.replace(',', ';'))) {
        var one = PLURALS.getOrDefault(lower(word), word);
        found.add(oneOf(type).parse(one));
      }
      return found;
    };
  }

  /** In lower case and, of a group of people, in the singular. */
  public static String group(String word) {
    return PLURALS.getOrDefault(lower(word), lower(word));
  }

  /**
   * The parts between semicolons, trimmed; blank ones and a lone {@code none}
   * left out.
   */
  public static List<String> list(String text) {
    if (isNone(text)) {
      return List.of();
    }
    var parts = new ArrayList<String>();
    for (var part : text.split(";", -1)) {
      var word = part.strip();
      if (!word.isEmpty()) {
        parts.add(word);
      }
    }
    return parts;
  }

  /** Skills with levels, 1 when absent. */
  public static Map<String, Integer> skills(String text) throws BadCell {
    var skills = new TreeMap<String, Integer>();
    for (var part : list(text)) {
      int colon = part.lastIndexOf(':');
      var name = lower(colon < 0 ? part : part.substring(0, colon).strip());
      int level = colon < 0 ? 1 : level(part, part.substring(colon + 1).strip());
      if (name.isEmpty()) {
        throw new BadCell(FindingCode.SKILL_LEVEL,
            "A level without a skill: " + Excerpt.of(part) + ".",
            "Write the skill before the colon, such as maths:3.");
      }
      skills.merge(name, level, Math::max);
    }
    return skills;
  }

  /** Whether the cell asks for nothing in words. */
  public static boolean isNone(String text) {
    return lower(text).equals("none");
  }

  /**
   * A word as a code: in lower case, without apostrophes, with a hyphen for each
   * run of blanks and other signs.
   */
  public static String code(String text) {
    if (CODE.matcher(text).matches()) {
      return text;
    }
    var letters = lower(text.strip()).replaceAll("['\u2018\u2019`\u00b4]", "");
    return SIGNS.matcher(letters).replaceAll("-").replaceAll("^-+|-+$", "");
  }

  /** In lower case; {@code f} and {@code m} are female and male. */
  public static String gender(String text) {
    var word = lower(text);
    return switch (word) {
      case "f" -> "female";
      case "m" -> "male";
      default -> word;
    };
  }

  /** In lower case, whatever the machine's language. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static int level(String part, String digits) throws BadCell {
    if (!LEVEL.matcher(digits).matches()) {
      throw new BadCell(FindingCode.SKILL_LEVEL,
          "The level in " + Excerpt.of(part) + " is not a whole number from 1 to 5.",
          "Write a level from 1 to 5, such as maths:3, or none for level 1.");
    }
    return digits.charAt(0) - '0';
  }
}
