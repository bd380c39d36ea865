package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.needmatch.internal.io.store.Content;

/**
 * notes.csv: what somebody wrote down when a plan was saved by hand, a line for
 * each time.
 */
public final class NotesCsv {
  /** The file's name. */
  public static final String NAME = "notes.csv";
  private static final String[] HEADER = {"edition", "saved", "changes", "note"};

  private NotesCsv() {
  }

  /**
   * The file in a folder with one more line.
   *
   * @param changes
   *          how many changes were saved
   */
  public static Content after(Path folder, int edition, int changes, String note) {
    return file -> {
      try (var csv = new CsvFile(file, HEADER)) {
        csv.plain(edition).plain(Instant.now().truncatedTo(ChronoUnit.SECONDS)).plain(changes)
            .text(note).endRow();
      }
      var before = folder.resolve(NAME);
      if (Files.isRegularFile(before)) {
        var now = Files.readString(file, StandardCharsets.UTF_8);
        int head = now.indexOf('\n') + 1;
        Files.writeString(file, joined(before, now, head), StandardCharsets.UTF_8);
      }
    };
  }

  /** The lines of before, then the new one. */
  private static String joined(Path before, String now, int head) throws IOException {
    var all = Files.readString(before, StandardCharsets.UTF_8);
    return all + (all.endsWith("\n") || all.isEmpty() ? "" : "\n")
        + (all.isEmpty() ? now : now.substring(head));
  }
}
