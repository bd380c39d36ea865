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
 */
final class Separators {
  private static final char[] KNOWN = {',', ';', '\t'};
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
    char best = KNOWN[0];
    long bestScore = -1;
    for (char candidate : KNOWN) {
      var names = firstRecord(text, offset, candidate);
      int known = HeaderBinder.bind(schema, mapping, new RawTable("", 1, names, List.of()))
          .indexes().size();
      long score = known * (long) LONGEST_HEADER + names.size();
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static List<String> firstRecord(String text, int offset, char separator) {
    int end = Math.min(text.length(), offset + LONGEST_HEADER);
    try (
        var records = CsvRecords.reader(new StringReader(text.substring(offset, end)), separator)) {
      var iterator = records.iterator();
      return iterator.hasNext() ? iterator.next().getFields() : List.of();
    } catch (CsvParseException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
