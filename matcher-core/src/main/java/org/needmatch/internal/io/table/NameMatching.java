package org.needmatch.internal.io.table;

import java.util.Locale;

/** How names of columns, lists and files are compared. */
public final class NameMatching {
  private static final char LAST_ASCII = 0x7e;

  private NameMatching() {
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
    return c <= ' ' || c > LAST_ASCII && isBlank(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /**
   * Whether one edit (two in long names) turns one key into the other, so that a
   * misspelling is likely. Two neighbours that changed places are one edit.
   */
  public static boolean alike(String a, String b) {
    int allowed = Math.min(a.length(), b.length()) >= 9 ? 2 : 1;
    if (Math.min(a.length(), b.length()) < 4 || Math.abs(a.length() - b.length()) > allowed) {
      return false;
    }
    return distance(a, b) <= allowed;
  }

  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        edits[i][j] = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1),
            Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
