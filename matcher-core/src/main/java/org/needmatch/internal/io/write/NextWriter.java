package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.history.AttendanceSummary;
import org.needmatch.internal.history.History;
import org.needmatch.internal.history.OtherDays;
import org.needmatch.internal.io.read.NextInput;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.store.Reasons;
import org.needmatch.io.store.OutputException;

/** Publishes the input of the next weeks in a folder of its own. Stateless. */
public final class NextWriter {
  private NextWriter() {
  }

  /**
   * What a plan says of the weeks that are over.
   *
   * @param summaries
   *          of everybody, over all weeks that are known
   * @param others
   *          rows of history.csv that stay
   * @param fairShares
   *          whether attendance.csv says how often people were taken and asked
   */
  public record Past(History history, Collection<AttendanceSummary> summaries, OtherDays others,
      boolean fairShares) {
  }

  /**
   * Writes all files as one set.
   *
   * @param past
   *          null when no plan is known
   * @throws OutputException
   *           when something lies in the folder, or it cannot be written; it is
   *           as it was
   */
  public static void write(NextInput.Result input, @Nullable Past past, Path folder)
      throws OutputException {
    refuseFilled(folder);
    var files = new FileSet(folder, "next");
    input.files().forEach((name, bytes) -> files.add(name, file -> Files.write(file, bytes)));
    if (past != null) {
      HistoryWriter.next(past.history(), past.summaries(), past.others(), past.fairShares(),
          input.names(), files);
    }
    files.publish();
  }

  private static void refuseFilled(Path folder) throws OutputException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Optional<String> found;
    try (var inside = Files.list(folder)) {
      found = inside.map(path -> String.valueOf(path.getFileName()))
          .filter(name -> !name.startsWith(".")).sorted().findFirst();
    } catch (IOException e) {
      throw new OutputException(
          folder + " cannot be read (" + Reasons.of(e) + "); nothing was written.", e);
    }
    if (found.isPresent()) {
      throw new OutputException(folder + " is not empty: it has " + found.get()
          + ". Nothing was written; choose a new folder.");
    }
  }
}
