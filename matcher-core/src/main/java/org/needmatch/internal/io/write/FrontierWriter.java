package org.needmatch.internal.io.write;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.io.store.OutputException;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;

/**
 * Writes a menu: menu.csv, and for each line the rows of its plan as
 * changes-N.csv, which serve as a plan to keep. Stateless and thread-safe; of
 * two writers of a folder one waits.
 */
public final class FrontierWriter {
  private static final String[] ROWS = {"need_id", "series", "role", "seat", "volunteer_id", "date",
      "status"};

  private FrontierWriter() {
  }

  /**
   * Replaces the files together; others in the folder are left alone.
   *
   * @throws OutputException
   *           when a file cannot be written; older ones are still whole
   */
  public static void write(ChangeFrontier menu, Path folder) throws OutputException {
    var files = new FileSet(folder, "replan");
    files.add("menu.csv", file -> {
      try (var csv = new CsvFile(file, "changes", "people_changed", "need_points",
          "need_points_total", "gain_per_change", "bound_points", "plan")) {
        for (int i = 0; i < menu.lines().size(); i++) {
          var line = menu.lines().get(i);
          csv.plain(name(line)).plain(line.changed().size()).plain(line.score().medium())
              .plain(menu.totalMedium()).number(menu.gainPerChange(i)).plain(line.boundMedium())
              .plain(file(line)).endRow();
        }
      }
    });
    Map<Placement, ResponseStatus> statuses = new HashMap<>();
    menu.keeping().plan().rows().stream().filter(row -> row.status().stands())
        .forEach(row -> statuses.put(row.placement(), row.status()));
    for (var line : menu.lines()) {
      files.add(file(line), file -> {
        try (var csv = new CsvFile(file, ROWS)) {
          for (var row : line.plan().assignments()) {
            var need = menu.keeping().told().need(row.needId());
            var pin = row.placement();
            csv.text(row.needId()).text(need == null ? "" : need.series()).text(row.role())
                .plain(row.seat()).text(row.volunteerId())
                .plain(need == null ? null : need.time().day())
                .plain(statuses.getOrDefault(pin, ResponseStatus.PROPOSED).word()).endRow();
          }
        }
      });
    }
    StaleFiles.removeWith(files, folder, "changes-", String.join(",", ROWS));
    files.publish();
  }

  private static String name(FrontierPoint line) {
    return line.most() == FrontierPoint.ALL ? "all" : String.valueOf(line.most());
  }

  private static String file(FrontierPoint line) {
    return "changes-" + name(line) + ".csv";
  }
}
