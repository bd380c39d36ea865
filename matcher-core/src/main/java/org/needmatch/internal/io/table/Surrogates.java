package org.needmatch.internal.io.table;

/** Halves of surrogate pairs, which are no characters and in no file. */
public final class Surrogates {
  private static final char UNKNOWN = '\uFFFD';

  private Surrogates() {
  }

  /** The same text when it has none, else with U+FFFD in their places. */
  public static String mended(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, UNKNOWN);
      }
    }
    return mended == null ? text : mended.toString();
  }
}
