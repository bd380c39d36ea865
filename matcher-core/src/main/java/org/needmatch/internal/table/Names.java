package org.needmatch.internal.table;

import java.util.Locale;

/** How names of columns, lists and files are compared. */
public final class Names {
  private Names() {
  }

  /** Letters and digits only, in lower case. */
  public static String key(String name) {
    var key = new StringBuilder(name.length());
    name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Without blanks of any kind at both ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean blank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'
        || c == '\u200B';
  }

  /**
   * Whether one edit (two in long names) turns one key into the other, so that a
   * misspelling is likely.
   */
  static boolean alike(String a, String b) {
    int allowed = Math.min(a.length(), b.length()) >= 9 ? 2 : 1;
    if (Math.min(a.length(), b.length()) < 4 || Math.abs(a.length() - b.length()) > allowed) {
      return false;
    }
    return distance(a, b) <= allowed;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
