package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.statement.InputRecord;

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
    columns
        .forEach((file, names) -> lines.add(say("unread.columns", file, String.join(", ", names))));
    if (!unread.files().isEmpty()) {
      lines.add(say("unread.files", String.join(", ",
          unread.files().stream().map(file -> named(file.name(), file.near())).toList())));
    }
    return lines;
  }

  /**
   * What a file of free times does not say because a column is gone, or nothing.
   */
  static List<String> unsaid(InputRecord input) {
    var file = input.files().get("availability.csv");
    return file == null || file.rows() == 0 || file.columns().containsKey("kind")
        ? List.of()
        : List.of(say("unread.kind", file.rows()));
  }

  private static String named(String name, @Nullable String near) {
    return near == null ? name : say("unread.near", name, near);
  }
}
