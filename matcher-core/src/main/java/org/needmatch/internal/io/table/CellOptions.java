package org.needmatch.internal.io.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.Timestamps;

/**
 * How the cells of an export are written, by our columns.
 *
 * @param blank
 *          words in lower case that say nothing; those of {@code *} hold for
 *          every column that guards nobody
 * @param separators
 *          signs between the entries of a list
 * @param decimalCommas
 *          columns of numbers with a comma before the fraction
 * @param factors
 *          by which numbers are multiplied
 * @param sheetNumbers
 *          columns of a spreadsheet's numbers that are not taken for such by
 *          themselves
 * @param afternoon
 *          minutes after midnight, before which a time without am and pm is in
 *          the afternoon
 * @param nightUntil
 *          minutes after midnight, before which a session belongs to the night
 *          after its day; 0 for none
 * @param year
 *          of dates that name none, 0 when they are refused
 * @param timestamps
 *          null where cells are taken as they stand
 */
public record CellOptions(Map<String, Set<String>> blank, Map<String, String> separators,
    Set<String> decimalCommas, Map<String, BigDecimal> factors, Set<String> sheetNumbers,
    Map<String, Integer> afternoon, int nightUntil, int year, @Nullable Timestamps timestamps) {

  /** Cells as our own files have them. */
  static final CellOptions NONE = new CellOptions(Map.of(), Map.of(), Set.of(), Map.of(), Set.of(),
      Map.of(), 0, 0, null);

  /** Copies all. */
  public CellOptions {
    blank = Map.copyOf(blank);
    separators = Map.copyOf(separators);
    decimalCommas = Set.copyOf(decimalCommas);
    factors = Map.copyOf(factors);
    sheetNumbers = Set.copyOf(sheetNumbers);
    afternoon = Map.copyOf(afternoon);
  }

  /** The words that say nothing in a column. */
  Set<String> blank(Schema schema, String column) {
    var own = blank.getOrDefault(column, Set.of());
    return own.isEmpty() && !schema.isGuard(column) ? blank.getOrDefault("*", Set.of()) : own;
  }
}
