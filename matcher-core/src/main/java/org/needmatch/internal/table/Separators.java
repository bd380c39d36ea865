package org.needmatch.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Finds the separator of a file: the one under which the first record holds
 * most of our columns, and else most cells; comma before semicolon before tab.
 */
final class Separators {
  private static final char[] KNOWN = {',', ';', '\t'};
  private static final int LONGEST_HEADER = 1 << 20;

  private Separators() {
  }

  static char find(String text, int offset, Schema schema, Mapping mapping) {
    char best = KNOWN[0];
    long bestScore = -1;
    for (char candidate : KNOWN) {
      var names = firstRecord(text, offset, candidate);
      int known = HeaderBinder.bind(schema, mapping, names).indexes().size();
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
