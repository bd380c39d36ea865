package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a name as it is written in a header or on a file:
 * {@code Min_Age__c}, {@code ageBand}, {@code Under18?} and {@code D.O.B.} are
 * min age, age band, under 18 and dob.
 */
public final class NameWords {
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u2018`]");
  private static final Pattern CUSTOM_FIELD = Pattern.compile("__[cr]$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BOUNDARY = Pattern
      .compile("(?<=[\\p{Ll}])(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})"
          + "|[^\\p{L}\\p{N}]+");

  private NameWords() {
  }

  /** In lower case, in order. */
  public static List<String> of(String name) {
    var plain = CUSTOM_FIELD.matcher(APOSTROPHE.matcher(NameMatching.strip(name)).replaceAll(""))
        .replaceAll("").replace("+", " plus ").replace("<", " under ").replace(">", " over ");
    var words = new ArrayList<String>();
    var letters = new StringBuilder();
    for (var word : BOUNDARY.split(plain)) {
      if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
        letters.append(word);
      } else if (!word.isEmpty()) {
        end(letters, words);
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    end(letters, words);
    return words;
  }

  private static void end(StringBuilder letters, List<String> words) {
    if (!letters.isEmpty()) {
      words.add(letters.toString().toLowerCase(Locale.ROOT));
      letters.setLength(0);
    }
  }
}
