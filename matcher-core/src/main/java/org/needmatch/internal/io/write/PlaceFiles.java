package org.needmatch.internal.io.write;

import java.util.List;
import java.util.stream.Stream;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.store.FileSet;

/** areas.csv and initiatives.csv. */
public final class PlaceFiles {
  private PlaceFiles() {
  }

  public static void write(Problem problem, FileSet files) {
    if (!problem.areas().isEmpty()) {
      writeAreas(problem.areas(), files);
    }
    if (!problem.initiatives().isEmpty()) {
      writeInitiatives(problem.initiatives(), files);
    }
  }

  private static void writeAreas(List<Area> areas, FileSet files) {
    files.add("areas.csv", file -> {
      try (var csv = new CsvFile(file, "area_id", "name", "weight", "latitude", "longitude",
          "imd_decile")) {
        for (var area : areas) {
          var place = area.place();
          csv.plain(CsvFormat.id("area id", area.id())).text(area.name()).number(area.weight());
          csv.number(place == null ? null : place.latitude());
          csv.number(place == null ? null : place.longitude()).plain(area.imdDecile()).endRow();
        }
      }
    });
  }

  private static void writeInitiatives(List<Initiative> initiatives, FileSet files) {
    var more = OptionalColumn.ofInitiatives(initiatives);
    files.add("initiatives.csv", file -> {
      try (var csv = new CsvFile(file, OptionalColumn
          .after(Stream.of("initiative_id", "name", "weight", "hourly_value"), more))) {
        for (var initiative : initiatives) {
          var value = initiative.hourlyValue();
          csv.plain(CsvFormat.id("initiative id", initiative.id())).text(initiative.name());
          csv.number(initiative.weight()).plain(value == null ? null : value.toPlainString());
          OptionalColumn.write(initiative, more, csv);
          csv.endRow();
        }
      }
    });
  }
}
