package org.needmatch.internal.io.write;

import java.util.List;
import java.util.stream.Stream;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Problem;

/** areas.csv and initiatives.csv. */
public final class PlaceFiles {
  private PlaceFiles() {
  }

  public static void write(Problem problem, ProblemTables tables) {
    if (!problem.areas().isEmpty()) {
      writeAreas(problem.areas(), tables);
    }
    if (!problem.initiatives().isEmpty()) {
      writeInitiatives(problem.initiatives(), tables);
    }
  }

  private static void writeAreas(List<Area> areas, ProblemTables tables) {
    tables.add("areas.csv",
        new String[]{"area_id", "name", "weight", "latitude", "longitude", "imd_decile"}, csv -> {
          for (var area : areas) {
            var place = area.place();
            csv.text(CsvFormat.id("area id", area.id())).text(area.name()).number(area.weight());
            csv.number(place == null ? null : place.latitude());
            csv.number(place == null ? null : place.longitude()).plain(area.imdDecile()).endRow();
          }
        });
  }

  private static void writeInitiatives(List<Initiative> initiatives, ProblemTables tables) {
    var more = OptionalColumn.ofInitiatives(initiatives);
    tables.add("initiatives.csv",
        OptionalColumn.after(Stream.of("initiative_id", "name", "weight", "hourly_value"), more),
        csv -> {
          for (var initiative : initiatives) {
            var value = initiative.hourlyValue();
            csv.text(CsvFormat.id("initiative id", initiative.id())).text(initiative.name());
            csv.number(initiative.weight()).plain(value == null ? null : value.toPlainString());
            OptionalColumn.write(initiative, more, csv);
            csv.endRow();
          }
        });
  }
}
