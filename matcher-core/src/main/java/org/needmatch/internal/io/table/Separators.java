package org.needmatch.internal.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.needmatch.diagnostics.FindingCode;

/**
 * Finds the separator of a file: the one under which the first record holds
 * most of our columns, and else most cells; comma before semicolon before tab.
 * When that record is a single cell that is no column, it is taken for a title,
 * and the records below it say.
 */
final class Separators {
  private static final char[] KNOWN = {',', ';', '\t'};
  /** So far down, the names may stand under a title. */
  private static final int TITLE_LINES = 10;
  private static final int LONGEST_HEADER = 1 << 20;

  private Separators() {
  }

  /**
   * The separator of a first line {@code sep=;}.
   *
   * @throws TableFault
   *           when it names none that can be
   */
  static char declared(String file, String text) throws TableFault {
    int end = text.indexOf('\n');
    var said = end < 0 ? "" : NameMatching.strip(text.substring("sep=".length(), end));
    if (end >= 0 && text.substring("sep=".length(), end).startsWith("\t")) {
      return '\t';
    }
    if (said.length() == 1 && ",;|:".contains(said)) {
      return said.charAt(0);
    }
    throw new TableFault(FindingCode.SEPARATOR_BAD.at(file, 1, "", "",
        "The first line of " + file + " says sep= and no separator that can be.",
        "nothing was read", "Write sep=, or sep=; there, or delete the line."));
  }

  static char find(String text, int offset, Schema schema, Mapping mapping) {
    char best = find(text, offset, schema, mapping, 1);
    return firstRecords(text, offset, best, 1).size() > 1
        || known(firstRecords(text, offset, best, 1), schema, mapping) > 0
            ? best
            : find(text, offset, schema, mapping, TITLE_LINES);
  }

  /**
   * @param records
   *          that are looked at: of several, the one with most cells counts
   */
  private static char find(String text, int offset, Schema schema, Mapping mapping, int records) {
    char best = KNOWN[0];
    long bestScore = -1;
    for (char candidate : KNOWN) {
      var names = firstRecords(text, offset, candidate, records);
      long score = known(names, schema, mapping) * (long) LONGEST_HEADER + names.size();
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static int known(List<String> names, Schema schema, Mapping mapping) {
    return HeaderBinder.bind(schema, mapping, new RawTable("", 1, names, List.of())).indexes()
        .size();
  }

  private static List<String> firstRecords(String text, int offset, char separator, int count) {
    int end = Math.min(text.length(), offset + LONGEST_HEADER);
    try (
        var records = CsvRecords.reader(new StringReader(text.substring(offset, end)), separator)) {
      List<String> widest = List.of();
      var iterator = records.iterator();
      for (int i = 0; i < count && iterator.hasNext(); i++) {
        var cells = iterator.next().getFields();
        widest = cells.size() > widest.size() ? cells : widest;
      }
      return widest;
    } catch (CsvParseException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
