package org.needmatch.internal.io.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds coordinates that stand inside a longer text. */
public final class Coordinates {
  private static final Pattern PAIR = Pattern
      .compile("\\(([+-]?\\d{1,3}(?:\\.\\d{1,20})?) ?, ?([+-]?\\d{1,3}(?:\\.\\d{1,20})?)\\)");

  private Coordinates() {
  }

  /**
   * The last {@code (latitude, longitude)} in the text, null when there is none.
   */
  public static String @Nullable [] last(String text) {
    String[] found = null;
    for (var match = PAIR.matcher(text); match.find();) {
      found = new String[]{match.group(1), match.group(2)};
    }
    return found;
  }

  /** Whether the point would lie in the British Isles with its values swapped. */
  public static boolean swapped(double latitude, double longitude) {
    return latitude >= -11 && latitude <= 2.5 && longitude >= 49 && longitude <= 61.5;
  }
}
