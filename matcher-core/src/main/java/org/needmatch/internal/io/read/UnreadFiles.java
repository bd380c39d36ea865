package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.io.config.Configuration;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;

/**
 * The files of a folder that nothing reads. One that looks like a file of ours,
 * or speaks of what guards people, stops the run until {@code files} in
 * matcher.json maps it, to nothing when it is to be left out.
 */
record UnreadFiles(InputFolder folder, Configuration configuration) {
  private static final String SUMMARY = "summary.json";
  /** Of a plan that was written into the folder. */
  private static final Set<String> PLAN = Set.of(SUMMARY, "assignments.csv", "unfilled.csv",
      "problems.csv", "certificate.csv", "report.html", "kept.csv", "changes.csv", "shortlist.csv",
      "recruit.csv", "rota.html");

  List<Unread.File> list() throws TableFault {
    return names().stream().filter(name -> !isLeftOut(name)).map(name -> {
      var near = FileName.of(name).near();
      return new Unread.File(name, near);
    }).toList();
  }

  /** The files that nobody may pass over. */
  List<Finding> unclear() throws TableFault {
    var read = folder.namesRead().stream().map(NameMatching::key).collect(Collectors.toSet());
    var unclear = new ArrayList<Finding>();
    for (var name : names()) {
      var file = FileName.of(name);
      var near = file.near();
      boolean oursIsRead = near != null
          && read.contains(NameMatching.key(configuration.files().getOrDefault(near, near)));
      var why = isLeftOut(name) ? null : file.unclear(oursIsRead);
      if (why != null) {
        unclear.add(FindingCode.FILE_UNCLEAR.of(name,
            "The file " + name + " " + why + ", and nothing reads it.", "nothing was read",
            (near == null || oursIsRead ? "Take it out of the folder" : "Call it " + near)
                + ", or write \"" + name
                + "\": \"\" under files in matcher.json to leave it out."));
      }
    }
    return unclear;
  }

  private boolean isLeftOut(String name) {
    var said = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    said.putAll(configuration.files());
    return "".equals(said.get(name));
  }

  /** Ours that a refused input was not read as far as are no news. */
  private List<String> names() throws TableFault {
    var names = folder.unread();
    boolean holdsPlan = names.contains(SUMMARY);
    var ours = Stream.concat(Schemas.ALL.stream(), Stream.of(Schemas.ATTENDANCE)).map(Schema::file)
        .map(file -> configuration.files().getOrDefault(file, file)).map(UnreadFiles::key)
        .collect(Collectors.toSet());
    folder.namesRead().forEach(name -> ours.remove(key(name)));
    return names.stream()
        .filter(name -> !name.equals(AreaShapesReader.FILE) && !name.startsWith("~$")
            && !(holdsPlan && PLAN.contains(name)) && !ours.contains(key(name)))
        .toList();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
