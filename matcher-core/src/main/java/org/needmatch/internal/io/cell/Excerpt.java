package org.needmatch.internal.io.cell;

/** Words of a cell as they are shown in a sentence. */
public final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {
  }

  /** The text, shortened when it is long. */
  public static String of(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
