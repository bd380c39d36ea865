package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.io.config.Configuration;
import org.needmatch.internal.io.table.JsonTables;
import org.needmatch.internal.io.table.NameMatching;

/**
 * What a JSON document holds beside our lists, judged by its name as
 * {@link UnreadFiles} judges the files of a folder.
 */
record UnreadLists(JsonTables document, Configuration configuration) {

  List<Unread.File> list() {
    return names().stream().map(name -> new Unread.File(name, near(name))).toList();
  }

  /** The lists that nobody may pass over. */
  List<Finding> unclear(String file) {
    var unclear = new ArrayList<Finding>();
    for (var name : names()) {
      var near = near(name);
      boolean oursIsRead = near != null && document.has(near);
      var why = asFile(name).unclear(oursIsRead);
      if (why != null) {
        unclear.add(FindingCode.JSON_LIST_UNKNOWN.at(file,
            document.unknown().getOrDefault(name, 0L), name, "", "The list " + name + " "
                + (near == null ? why : "looks like " + near) + ", and nothing reads it.",
            "nothing was read",
            (near == null || oursIsRead ? "Take it out of the document" : "Call it " + near)
                + ", or write \"" + name + "\": \"\" under files in " + JsonTables.SETTINGS
                + " to leave it out."));
      }
    }
    return unclear;
  }

  private List<String> names() {
    var said = configuration.files().entrySet().stream().filter(entry -> entry.getValue().isEmpty())
        .map(entry -> NameMatching.key(entry.getKey())).collect(Collectors.toSet());
    return document.unknown().keySet().stream()
        .filter(name -> !said.contains(NameMatching.key(name)) && !document.isJoined(name))
        .toList();
  }

  private static FileName asFile(String name) {
    return FileName.of(name + ".json");
  }

  private static @Nullable String near(String name) {
    var near = asFile(name).near();
    return near == null ? null : near.substring(0, near.lastIndexOf('.'));
  }
}
