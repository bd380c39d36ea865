package org.needmatch.internal.io.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.needmatch.internal.io.cell.FormulaGuard;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.plan.DualPrices;

/**
 * Reads the prices that a plan was proven with from the certificate.csv, or its
 * parts, in its folder. Prices are advice, so a certificate that is not there
 * or not whole gives those that can be had, or none. Thread-safe; linear in the
 * size of the file.
 */
public final class PriceReader {
  private static final String FIRST_SET = "0";
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");

  private PriceReader() {
  }

  /** The first set of prices in the plan's folder. */
  public static DualPrices read(Path planFolder) {
    var prices = DualPrices.builder();
    try {
      for (var file : PartFiles.files(planFolder, "certificate.csv")) {
        read(file, prices);
      }
    } catch (CsvParseException | UncheckedIOException | IOException | TableFault e) {
      return prices.build();
    }
    return prices.build();
  }

  private static void read(Path file, DualPrices.Builder prices) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (var row : rows) {
        take(row, prices);
      }
    }
  }

  private static void take(NamedCsvRecord row, DualPrices.Builder prices) {
    var price = text(row, "price");
    if (!text(row, "row").equals("price") || !text(row, "prices").equals(FIRST_SET)
        || !WHOLE.matcher(price).matches()) {
      return;
    }
    var volunteer = text(row, "volunteer_id");
    if (volunteer.isEmpty()) {
      prices.usual(text(row, "need_id"), text(row, "role"), Long.parseLong(price));
    } else {
      prices.pair(text(row, "need_id"), text(row, "role"), volunteer, Long.parseLong(price));
    }
  }

  private static String text(NamedCsvRecord row, String column) {
    return FormulaGuard.take(row.findField(column).orElse("").strip());
  }
}
