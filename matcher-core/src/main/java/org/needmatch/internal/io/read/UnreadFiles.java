package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.io.config.Configuration;
import org.needmatch.internal.io.sheet.SheetPlace;
import org.needmatch.internal.io.table.NameMatching;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;

/**
 * The files of a folder that nothing reads. One that looks like a file of ours,
 * or speaks of what guards people, stops the run until {@code files} in
 * matcher.json maps it, to nothing when it is to be left out.
 */
record UnreadFiles(InputFolder folder, Configuration configuration, InputTables tables) {
  private static final String SUMMARY = "summary.json";
  /** Of a plan that was written into the folder. */
  private static final Set<String> PLAN = Set.of(SUMMARY, "assignments.csv", "unfilled.csv",
      "problems.csv", "certificate.csv", "report.html", "kept.csv", "changes.csv", "shortlist.csv",
      "at-risk.csv", "standby.csv", "recruit.csv", "campaign.csv", "campaign-options.csv",
      "rota.html");

  List<Unread.File> list() throws TableFault {
    var files = new ArrayList<Unread.File>();
    for (var name : names()) {
      if (!configuration.leavesOut(name)) {
        files.add(new Unread.File(name, FileName.of(name).near()));
      }
    }
    for (var sheet : tables.unread()) {
      files.add(new Unread.File(sheet.toString(), sheetName(sheet).near()));
    }
    return files;
  }

  /** The files and sheets that nobody may pass over. */
  List<Finding> unclear() throws TableFault {
    var unclear = new ArrayList<Finding>();
    for (var name : names()) {
      if (!configuration.leavesOut(name)) {
        unclear("file", name, FileName.of(name), unclear);
      }
    }
    for (var sheet : tables.unread()) {
      unclear("sheet", sheet.toString(), sheetName(sheet), unclear);
    }
    return unclear;
  }

  private void unclear(String kind, String name, FileName file, List<Finding> unclear) {
    var near = file.near();
    boolean oursIsRead = near != null && isRead(near);
    var why = file.unclear(oursIsRead);
    if (why != null) {
      var called = near == null || kind.equals("file") ? near : near.replace(".csv", "");
      unclear.add(FindingCode.FILE_UNCLEAR.of(name,
          "The " + kind + " " + name + " " + why + ", and nothing reads it.", "nothing was read",
          (called == null || oursIsRead
              ? "Take it out of the " + (kind.equals("file") ? "folder" : "workbook")
              : "Call it " + called) + ", or write \"" + name
              + "\": \"\" under files in matcher.json to leave it out."));
    }
  }

  private boolean isRead(String ours) {
    var key = NameMatching.key(configuration.files().getOrDefault(ours, ours));
    return tables.isFromSheet(ours)
        || folder.namesRead().stream().anyMatch(name -> NameMatching.key(name).equals(key));
  }

  /** What a sheet's name says is what a table's file would say. */
  private static FileName sheetName(SheetPlace place) {
    return FileName.of(place.sheet() + ".csv");
  }

  /** Ours that a refused input was not read as far as are no news. */
  private List<String> names() throws TableFault {
    var names = folder.unread();
    boolean holdsPlan = names.contains(SUMMARY);
    var ours = Stream.concat(Schemas.INPUT.stream(), Stream.of(Schemas.ATTENDANCE))
        .map(Schema::file).map(file -> configuration.files().getOrDefault(file, file))
        .map(UnreadFiles::key).collect(Collectors.toSet());
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
