package org.needmatch.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import org.needmatch.domain.Continuity;
import org.needmatch.domain.Problem;

/** previous.csv (pins first, then who was in which series) and pairs.csv. */
final class PeopleFiles {
  private PeopleFiles() {
  }

  static void write(Problem problem, StagedFolder folder) throws IOException {
    if (!problem.pins().isEmpty() || !problem.continuity().isEmpty()) {
      writePrevious(problem, folder);
    }
    if (!problem.pairs().isEmpty()) {
      try (var csv = new CsvFile(folder.stage("pairs.csv"), "volunteer_a", "volunteer_b", "rule")) {
        for (var pair : problem.pairs()) {
          csv.plain(Cells.id("volunteer id", pair.first()));
          csv.plain(Cells.id("volunteer id", pair.second())).plain(Cells.word(pair.kind()));
          csv.endRow();
        }
      }
    }
  }

  private static void writePrevious(Problem problem, StagedFolder folder) throws IOException {
    var seriesOfNeed = new HashMap<String, String>();
    problem.needs().forEach(need -> seriesOfNeed.put(need.id(), need.series()));
    var said = new HashSet<Continuity>();
    try (var csv = new CsvFile(folder.stage("previous.csv"), "need_id", "series", "role",
        "volunteer_id", "pinned")) {
      for (var pin : problem.pins()) {
        var series = seriesOfNeed.get(pin.needId());
        if (series != null) {
          said.add(new Continuity(series, pin.volunteerId()));
        }
        csv.plain(Cells.id("need id", pin.needId())).text(series);
        csv.plain(Cells.id("role", pin.role()));
        csv.plain(Cells.id("volunteer id", pin.volunteerId())).yesNo(true).endRow();
      }
      var rest = problem.continuity().stream().filter(row -> !said.contains(row))
          .sorted(Comparator.comparing(Continuity::series).thenComparing(Continuity::volunteerId))
          .toList();
      for (var row : rest) {
        csv.plain(null).plain(Cells.id("series", row.series())).plain(null);
        csv.plain(Cells.id("volunteer id", row.volunteerId())).yesNo(false).endRow();
      }
    }
  }
}
