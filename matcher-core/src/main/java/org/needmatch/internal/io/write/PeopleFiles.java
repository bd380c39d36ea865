package org.needmatch.internal.io.write;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.SeriesMembership;

/**
 * previous.csv (what was offered, then pins, then who was in which series) and
 * pairs.csv.
 */
public final class PeopleFiles {
  private PeopleFiles() {
  }

  public static void write(Problem problem, ProblemTables tables) {
    if (!problem.pins().isEmpty() || !problem.continuity().isEmpty()
        || !problem.published().assignments().isEmpty()) {
      writePrevious(problem, tables);
    }
    if (!problem.pairs().isEmpty()) {
      tables.add("pairs.csv", new String[]{"volunteer_a", "volunteer_b", "rule"}, csv -> {
        for (var pair : problem.pairs()) {
          csv.text(CsvFormat.id("volunteer id", pair.first()));
          csv.text(CsvFormat.id("volunteer id", pair.second())).plain(CsvFormat.word(pair.kind()));
          csv.endRow();
        }
      });
    }
  }

  private static void writePrevious(Problem problem, ProblemTables tables) {
    var seriesOfNeed = new HashMap<String, String>();
    problem.needs().forEach(need -> seriesOfNeed.put(need.id(), need.series()));
    var said = new HashSet<SeriesMembership>();
    var pins = new LinkedHashSet<>(problem.pins());
    boolean told = !problem.published().assignments().isEmpty();
    tables.add("previous.csv", header(told), csv -> {
      for (var offer : problem.published().assignments()) {
        if (offer.status() != ResponseStatus.DECLINED) {
          said.add(new SeriesMembership(seriesOfNeed.getOrDefault(offer.needId(), ""),
              offer.volunteerId()));
        }
        row(csv, offer.placement(), seriesOfNeed, pins.remove(offer.placement()));
        csv.plain(offer.status().word()).endRow();
      }
      for (var pin : pins) {
        said.add(
            new SeriesMembership(seriesOfNeed.getOrDefault(pin.needId(), ""), pin.volunteerId()));
        row(csv, pin, seriesOfNeed, true);
        end(csv, told);
      }
      var rest = problem
          .continuity().stream().filter(row -> !said.contains(row)).sorted(Comparator
              .comparing(SeriesMembership::series).thenComparing(SeriesMembership::volunteerId))
          .toList();
      for (var row : rest) {
        csv.plain(null).text(CsvFormat.id("series", row.series())).plain(null);
        csv.text(CsvFormat.id("volunteer id", row.volunteerId())).yesNo(false);
        end(csv, told);
      }
    });
  }

  private static String[] header(boolean told) {
    var columns = List.of("need_id", "series", "role", "volunteer_id", "pinned", "status");
    return columns.subList(0, told ? 6 : 5).toArray(String[]::new);
  }

  private static void row(RowWriter csv, Placement pin, Map<String, String> series,
      boolean pinned) {
    csv.text(CsvFormat.id("need id", pin.needId())).text(series.get(pin.needId())).text(pin.role());
    csv.text(CsvFormat.id("volunteer id", pin.volunteerId())).yesNo(pinned);
  }

  private static void end(RowWriter csv, boolean told) {
    if (told) {
      csv.plain(null);
    }
    csv.endRow();
  }
}
