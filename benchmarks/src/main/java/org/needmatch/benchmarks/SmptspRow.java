package org.needmatch.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.benchmarks.smptsp.Published;
import org.needmatch.benchmarks.smptsp.Smptsp;
import org.needmatch.benchmarks.smptsp.SmptspMapping;

/**
 * An instance of the public benchmark, solved.
 *
 * @param published
 *          null when the table has no such instance
 * @param used
 *          workers of a schedule of all tasks, checked on the instance itself;
 *          null when the run found none
 * @param lower
 *          no schedule has fewer workers, by the certificate as it was checked
 */
record SmptspRow(String instance, int workers, int tasks, @Nullable Published published,
    @Nullable Integer used, long lower, double seconds, String ending) {

  static SmptspRow of(String name, Smptsp of, @Nullable Published published, Measured run,
      KeptPlan kept) throws IOException {
    var mapping = new SmptspMapping(of);
    int[] workerOf = mapping.workers(kept.plan());
    boolean schedule = !run.faulty() && of.faults(workerOf).isEmpty();
    long proven = kept.provenMedium(mapping.problem());
    return new SmptspRow(name, of.workers().size(), of.tasks().size(), published,
        schedule ? (int) Arrays.stream(workerOf).distinct().count() : null,
        proven == Long.MAX_VALUE ? 0 : mapping.leastWorkers(proven), run.usage().wallSeconds(),
        run.ending());
  }

  /** Whether as few workers as in any published schedule. */
  boolean reachesUpper() {
    return published != null && used != null
        && (published.upper() == null || used <= published.upper());
  }

  /** Whether the bound is at least the published one. */
  boolean reachesLower() {
    return published != null && lower >= published.lower();
  }

  /** What is new to the table: {@code upper}, {@code lower}, both or neither. */
  String better() {
    if (published == null) {
      return "";
    }
    boolean fewer = used != null && (published.upper() == null || used < published.upper());
    boolean higher = lower > published.lower();
    return (fewer ? "upper" : "") + (fewer && higher ? " " : "") + (higher ? "lower" : "");
  }

  static void write(List<SmptspRow> rows, Path file) throws IOException {
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord("instance", "workers", "tasks", "published_lower", "published_upper", "used",
          "lower", "optimal", "better", "seconds", "ending");
      for (var row : rows) {
        var published = row.published();
        csv.writeRecord(row.instance(), "" + row.workers(), "" + row.tasks(),
            published == null ? "" : "" + published.lower(),
            published == null || published.upper() == null ? "" : "" + published.upper(),
            row.used() == null ? "" : "" + row.used(), "" + row.lower(),
            row.used() != null && row.used() <= row.lower() ? "yes" : "no", row.better(),
            ResultFiles.number(row.seconds()), row.ending());
      }
    }
  }
}
