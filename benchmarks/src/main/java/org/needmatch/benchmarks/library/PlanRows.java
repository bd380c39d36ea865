package org.needmatch.benchmarks.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/** A plan as the least rows of CSV that say who sits where. */
public final class PlanRows {
  private PlanRows() {
  }

  /** Writes them. */
  public static byte[] of(Plan plan) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord("need_id", "role", "seat", "volunteer_id");
      plan.assignments().forEach(
          row -> csv.writeRecord(row.needId(), row.role(), "" + row.seat(), row.volunteerId()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #of} has written. */
  public static Plan read(byte[] rows) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(new String(rows, StandardCharsets.UTF_8))) {
      return new Plan(
          csv.stream().map(row -> Assignment.of(row.getField("need_id"), row.getField("role"),
              Integer.parseInt(row.getField("seat")), row.getField("volunteer_id"))).toList());
    }
  }
}
