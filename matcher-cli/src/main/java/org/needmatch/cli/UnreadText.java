package org.needmatch.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.finding.Unread;

/** What of an input was not read, as lines for people. */
final class UnreadText {
  private UnreadText() {
  }

  /** One line for each file with such columns, and one for all such files. */
  static List<String> lines(Unread unread) {
    var columns = new LinkedHashMap<String, List<String>>();
    for (var column : unread.columns()) {
      columns.computeIfAbsent(column.file(), file -> new ArrayList<>())
          .add(named(column.name(), column.near()));
    }
    var lines = new ArrayList<String>();
    columns.forEach(
        (file, names) -> lines.add("Not read in " + file + ": " + String.join(", ", names) + "."));
    if (!unread.files().isEmpty()) {
      lines
          .add("Files not read: "
              + String.join(", ",
                  unread.files().stream().map(file -> named(file.name(), file.near())).toList())
              + ".");
    }
    return lines;
  }

  private static String named(String name, @Nullable String near) {
    return near == null ? name : name + " (near " + near + ")";
  }
}
