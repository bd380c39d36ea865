package org.needmatch.internal.cell;

/** Words of a cell as they are shown in a sentence. */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {
  }

  /** The text, shortened when it is long. */
  public static String of(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
