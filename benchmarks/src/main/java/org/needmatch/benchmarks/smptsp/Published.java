package org.needmatch.benchmarks.smptsp;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Published bounds on the workers of an instance.
 *
 * @param lower
 *          no schedule has fewer
 * @param upper
 *          a schedule with so many is known; null when none was published
 */
public record Published(int lower, @Nullable Integer upper) {

  /** By the name of the instance's file without its ending. */
  public static Map<String, Published> read(Path csv) throws IOException {
    var all = new LinkedHashMap<String, Published>();
    try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      reader.forEach(row -> all.put(row.getField("instance"),
          new Published(Integer.parseInt(row.getField("lower")),
              row.getField("upper").isEmpty() ? null : Integer.valueOf(row.getField("upper")))));
    }
    return all;
  }
}
