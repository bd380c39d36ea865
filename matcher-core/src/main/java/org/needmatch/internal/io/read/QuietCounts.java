package org.needmatch.internal.io.read;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What no cell is wrong in and still keeps people from places.
 *
 * @param inactive
 *          volunteers in the problem who are not active
 * @param inactiveWords
 *          words under active that are neither yes nor no, with how often
 * @param limitsOfZero
 *          active volunteers one of whose limits is 0
 * @param askedInVain
 *          what needs ask and no active volunteer has, such as
 *          {@code skill first-aid}, with how many needs
 * @param otherSeparators
 *          file and column of lists to cells that hold another separator than a
 *          semicolon
 */
public record QuietCounts(int inactive, SortedMap<String, Integer> inactiveWords, int limitsOfZero,
    SortedMap<String, Integer> askedInVain, SortedMap<String, Integer> otherSeparators) {

  /** Copies the maps. */
  public QuietCounts {
    inactiveWords = copy(inactiveWords);
    askedInVain = copy(askedInVain);
    otherSeparators = copy(otherSeparators);
  }

  private static SortedMap<String, Integer> copy(SortedMap<String, Integer> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
