package org.needmatch.internal.io.table;

import java.util.List;

/**
 * Finds out whether a quoted cell over several lines holds rows of the file, as
 * it does after a stray quote. Addresses and notes have line breaks too: their
 * lines hold fewer separators than the header, and most are followed by a
 * blank.
 *
 * @param width
 *          cells of the header
 */
record SwallowedRows(char separator, int width) {
  private static final int MANY = 8;

  boolean in(List<String> cells) {
    return cells.stream().anyMatch(this::isRows);
  }

  private boolean isRows(String cell) {
    if (cell.indexOf('\n') < 0) {
      return false;
    }
    int all = 0;
    int tight = 0;
    var lines = cell.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int in = count(lines[i]);
      int tightIn = tight(lines[i]);
      if (i > 0 && mostly(tightIn, in) && (in >= width - 1 || in >= Math.max(MANY, width / 2))) {
        return true;
      }
      all += in;
      tight += tightIn;
    }
    return mostly(tight, all) && all >= (width - 1) * (lines.length - 1);
  }

  private static boolean mostly(int tight, int all) {
    return all > 0 && 2 * tight >= all;
  }

  private int count(String line) {
    return (int) line.chars().filter(c -> c == separator).count();
  }

  private int tight(String line) {
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean blankNext = i + 1 < line.length() && line.charAt(i + 1) == ' ';
      count += line.charAt(i) == separator && !blankNext ? 1 : 0;
    }
    return count;
  }
}
