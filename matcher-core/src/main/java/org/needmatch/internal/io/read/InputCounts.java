package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much there was, and what quietly shuts people out.
 *
 * @param volunteerRows
 *          rows of volunteers.csv that are not blank
 * @param needRows
 *          rows of needs.csv that are not blank, of any week
 * @param volunteersSetAside
 *          volunteer rows that are not in the problem
 * @param needsSetAside
 *          need rows of the week that are not in the problem
 * @param rowsOutsideWeek
 *          need rows dated outside the week
 * @param needRowsPerWeek
 *          a week's Monday to its need rows; rows without a date count to the
 *          planning week
 * @param weekChosenByDefault
 *          neither the caller nor matcher.json named the week
 * @param previousRowsUnmatched
 *          rows of previous.csv that match nothing of this week
 * @param volunteersWithoutWindow
 *          volunteers in the problem without any window in the week
 * @param volunteersWithoutHome
 *          volunteers in the problem without a home
 * @param checksWithoutDate
 *          volunteers in the problem with a check, without an issue date and
 *          not on the Update Service
 * @param postcodesNotFound
 *          postcodes that were looked up in vain, of volunteers and needs
 * @param prefersUnknown
 *          entries of {@code prefers} that name nothing
 * @param avoidsUnknown
 *          entries of {@code avoids} that name nothing
 * @param rowsPerFile
 *          a file's name to its rows that are not blank; empty for a JSON
 *          document
 * @param quiet
 *          what no cell is wrong in
 * @param travel
 *          what travel.csv holds and lacks
 */
public record InputCounts(int volunteerRows, int needRows, int volunteersSetAside,
    int needsSetAside, int rowsOutsideWeek, SortedMap<LocalDate, Integer> needRowsPerWeek,
    boolean weekChosenByDefault, int previousRowsUnmatched, int volunteersWithoutWindow,
    int volunteersWithoutHome, int checksWithoutDate, int postcodesNotFound, int prefersUnknown,
    int avoidsUnknown, SortedMap<String, Integer> rowsPerFile, QuietCounts quiet,
    TravelCounts travel) {

  /** Copies the maps. */
  public InputCounts {
    needRowsPerWeek = Collections.unmodifiableSortedMap(new TreeMap<>(needRowsPerWeek));
    rowsPerFile = Collections.unmodifiableSortedMap(new TreeMap<>(rowsPerFile));
  }
}
