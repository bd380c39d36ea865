package org.needmatch.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.needmatch.page.PlanPage;

/**
 * Writes a plan's folder: assignments.csv, unfilled.csv, problems.csv,
 * summary.json, certificate.csv and report.html. Stateless and thread-safe, but
 * two writers must not share a folder. Cost: linear in the plan, and one wait
 * for the disk a file.
 */
public final class PlanWriter {
  /** The files that a plan's folder holds, in the order of writing. */
  public static final List<String> FILES = List.of("assignments.csv", "unfilled.csv",
      "problems.csv", "report.html", "certificate.csv", "summary.json");

  private PlanWriter() {
  }

  /**
   * Replaces the files of the plan together; other files in the folder are left
   * alone.
   *
   * @param folder
   *          made when it is not there
   * @throws OutputException
   *           when a file cannot be written or replaced; an older plan in the
   *           folder is still whole
   */
  public static void write(PlanReport report, Path folder) throws OutputException {
    new FileSet(folder).add("assignments.csv", file -> AssignmentsCsv.write(report, file))
        .add("unfilled.csv", file -> UnfilledCsv.write(report, file))
        .add("problems.csv", file -> ProblemsCsv.write(report, file))
        .add("report.html",
            file -> Files.writeString(file, PlanPage.of(report.view()), StandardCharsets.UTF_8))
        .add("certificate.csv", file -> {
          try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            report.outcome().certificate().writeTo(out);
          }
        })
        .add("summary.json",
            file -> Files.writeString(file, SummaryJson.of(report), StandardCharsets.UTF_8))
        .replace();
  }
}
