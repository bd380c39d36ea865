package org.needmatch.judge.proof;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a certificate and refuses those that are not as they must
 * be.
 */
final class CertificateReader {
  private final ProofContext ground;
  private final boolean part;
  private final CertificateErrors refusals;
  private final List<CertificateNode> nodes = new ArrayList<>();
  private final Map<Long, CertificatePriceRows> prices;

  /**
   * @param part
   *          whether the problem is part of the certificate's
   * @param prices
   *          where price rows go
   */
  CertificateReader(ProofContext ground, boolean part, Map<Long, CertificatePriceRows> prices,
      CertificateErrors refusals) {
    this.ground = ground;
    this.part = part;
    this.prices = prices;
    this.refusals = refusals;
  }

  List<CertificateNode> nodes() {
    return nodes;
  }

  void read(Reader certificate) {
    var csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(certificate);
    long line = 1;
    try {
      var rows = csv.iterator();
      var header = rows.hasNext() ? rows.next() : null;
      if (header == null) {
        refusals.add(1, "The certificate is empty. Let solve write it again.");
        return;
      }
      line = header.getStartingLineNumber();
      var places = places(header);
      if (places != null) {
        line = rows(rows, header.getFieldCount(), places);
      }
    } catch (CsvParseException | UncheckedIOException broken) {
      refusals.add(line, "The file cannot be read from about here on: " + broken.getMessage());
    }
  }

  private @Nullable List<Integer> places(CsvRecord header) {
    var names = header.getFields().stream().map(name -> name.replace("\uFEFF", "").strip())
        .toList();
    var missing = CertificateRow.COLUMNS.stream().filter(name -> !names.contains(name)).toList();
    if (!missing.isEmpty()) {
      refusals.add(header.getStartingLineNumber(),
          "There is no column " + String.join(", ", missing) + ".");
      return null;
    }
    return Stream.concat(CertificateRow.COLUMNS.stream(), Stream.of(CertificateRow.GROUP))
        .map(names::indexOf).toList();
  }

  private long rows(Iterator<CsvRecord> rows, int width, List<Integer> places) {
    long line = 1;
    while (rows.hasNext()) {
      var row = rows.next();
      line = row.getStartingLineNumber();
      if (row.getFieldCount() != width) {
        refusals.add(line, "The row has " + row.getFieldCount() + " cells, not " + width + ".");
      } else {
        take(new CertificateRow(row, places));
      }
    }
    return line;
  }

  private void take(CertificateRow row) {
    switch (row.text("row")) {
      case "node" -> {
        var node = new NodeRow(ground.roster(), refusals).read(row);
        if (node != null) {
          nodes.add(node);
        }
      }
      case "price" -> new PriceRow(ground, part, refusals).read(row, prices);
      case "floor" -> new FloorRow(ground.floors(), refusals).read(row, prices);
      default -> refusals.add(row.line(),
          "The row is no node, price or floor, but \"" + row.text("row") + "\".");
    }
  }
}
