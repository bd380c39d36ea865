package org.needmatch.internal.io.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.store.OutputFile;
import org.needmatch.io.store.OutputException;

/**
 * Writes the problems of an input that was checked, or that could not be
 * planned, without touching a plan. Stateless.
 */
public final class ProblemList {
  /** What the list is called in a folder that holds a plan. */
  public static final String UNPLANNED = "problems-unplanned.csv";

  private ProblemList() {
  }

  /**
   * Writes the list.
   *
   * @param place
   *          the file itself when its name ends in {@code .csv}, else a folder:
   *          the list is then called problems.csv, or {@link #UNPLANNED} beside a
   *          plan, whose own problems.csv stays
   * @return where it was written
   * @throws OutputException
   *           when it cannot be written; what was there is as it was
   */
  public static Path write(List<Finding> findings, Path place) throws OutputException {
    if (isFile(place)) {
      OutputFile.write(place, draft -> ProblemsCsv.write(findings, draft));
      return place;
    }
    boolean plan = Files.exists(place.resolve("summary.json"))
        || Files.exists(place.resolve("assignments.csv"))
        || PartFiles.in(place.resolve("assignments"));
    var name = plan ? UNPLANNED : "problems.csv";
    new FileSet(place, "check").add(name, draft -> ProblemsCsv.write(findings, draft)).publish();
    return place.resolve(name);
  }

  private static boolean isFile(Path place) {
    return !Files.isDirectory(place) && place.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }
}
