package org.needmatch.output;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Problem;

/** areas.csv and initiatives.csv. */
final class PlaceFiles {
  private PlaceFiles() {
  }

  static void write(Problem problem, StagedFolder folder) throws IOException {
    if (!problem.areas().isEmpty()) {
      writeAreas(problem.areas(), folder);
    }
    if (!problem.initiatives().isEmpty()) {
      writeInitiatives(problem.initiatives(), folder);
    }
  }

  private static void writeAreas(List<Area> areas, StagedFolder folder) throws IOException {
    try (var csv = new CsvFile(folder.stage("areas.csv"), "area_id", "name", "weight", "latitude",
        "longitude", "imd_decile")) {
      for (var area : areas) {
        var place = area.place();
        csv.plain(Cells.id("area id", area.id())).text(area.name()).number(area.weight());
        csv.number(place == null ? null : place.latitude());
        csv.number(place == null ? null : place.longitude()).plain(area.imdDecile()).endRow();
      }
    }
  }

  private static void writeInitiatives(List<Initiative> initiatives, StagedFolder folder)
      throws IOException {
    var more = OptionalColumn.ofInitiatives(initiatives);
    try (var csv = new CsvFile(folder.stage("initiatives.csv"),
        OptionalColumn.after(Stream.of("initiative_id", "name", "weight", "hourly_value"), more))) {
      for (var initiative : initiatives) {
        var value = initiative.hourlyValue();
        csv.plain(Cells.id("initiative id", initiative.id())).text(initiative.name());
        csv.number(initiative.weight()).plain(value == null ? null : value.toPlainString());
        OptionalColumn.write(initiative, more, csv);
        csv.endRow();
      }
    }
  }
}
