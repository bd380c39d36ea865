package org.needmatch.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** The calendars of a plan, in a folder of their own, replaced together. */
final class CalendarFiles {
  /** Within the plan's folder. */
  static final String FOLDER = "calendar";

  private CalendarFiles() {
  }

  static void replace(Path folder, SortedMap<String, String> calendars) throws OutputException {
    if (!calendars.isEmpty()) {
      var files = new FileSet(folder.resolve(FOLDER));
      calendars.forEach((name, text) -> files.add(name,
          file -> Files.writeString(file, text, StandardCharsets.UTF_8)));
      files.replace();
    }
  }
}
