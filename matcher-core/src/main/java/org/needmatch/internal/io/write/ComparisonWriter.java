package org.needmatch.internal.io.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.needmatch.internal.analysis.Comparison;
import org.needmatch.internal.io.store.OutputFile;
import org.needmatch.internal.metrics.Change;
import org.needmatch.internal.metrics.PlanDiff;
import org.needmatch.internal.report.html.ComparisonPage;
import org.needmatch.internal.report.html.PageLabels;
import org.needmatch.io.store.OutputException;

/** Writes a comparison as a table or as a page. Stateless and thread-safe. */
public final class ComparisonWriter {
  private static final String[] HEADER = {"from_plan", "to_plan", "kind", "id", "measure", "before",
      "after", "difference"};

  private ComparisonWriter() {
  }

  /**
   * One row for each figure of each group and person, zeros included.
   *
   * @throws OutputException
   *           when the file cannot be written; an older one is still whole
   */
  public static void csv(Comparison comparison, Path file) throws OutputException {
    OutputFile.write(file, draft -> {
      try (var csv = new CsvFile(draft, HEADER)) {
        for (int i = 0; i < comparison.diffs().size(); i++) {
          rows(csv, comparison, i);
        }
      }
    });
  }

  /**
   * The page for people.
   *
   * @throws OutputException
   *           when the file cannot be written; an older one is still whole
   */
  public static void html(Comparison comparison, PageLabels labels, Path file)
      throws OutputException {
    OutputFile.write(file, draft -> Files.writeString(draft, ComparisonPage.of(comparison, labels),
        StandardCharsets.UTF_8));
  }

  private static void rows(CsvFile csv, Comparison comparison, int index) {
    var diff = comparison.diffs().get(index);
    var rows = new Rows(csv, comparison.contenders().getFirst().name(),
        comparison.contenders().get(index + 1).name());
    rows.group("all", "", diff.all());
    rows.groups("initiative", diff.initiatives());
    rows.groups("area", diff.areas());
    rows.people(diff);
  }

  private record Rows(CsvFile csv, String from, String to) {

    void groups(String kind, Map<String, Change> changes) {
      changes.forEach((id, change) -> group(kind, id, change));
    }

    void group(String kind, String id, Change change) {
      var before = change.before();
      var after = change.after();
      row(kind, id, "need_points", before.metPoints(), after.metPoints(), change.metPoints());
      row(kind, id, "need_points_total", before.totalPoints(), after.totalPoints(),
          after.totalPoints() - before.totalPoints());
      row(kind, id, "needs_running", before.needsRunning(), after.needsRunning(),
          change.needsRunning());
      row(kind, id, "seats_filled", before.seatsFilled(), after.seatsFilled(), change.seats());
      row(kind, id, "minutes", before.volunteerMinutes(), after.volunteerMinutes(),
          change.volunteerMinutes());
      row(kind, id, "people_reached", before.peopleReached(), after.peopleReached(),
          after.peopleReached() - before.peopleReached());
      row(kind, id, "travel_km", before.toldKm(), after.toldKm(), change.toldKm());
    }

    void people(PlanDiff diff) {
      for (var person : diff.people()) {
        var id = person.volunteerId();
        row("person", id, "minutes", person.minutesBefore(), person.minutesAfter(),
            person.minutesAfter() - person.minutesBefore());
        start("person", id, "sessions").text(String.join(";", person.leaves()))
            .text(String.join(";", person.joins())).plain("").endRow();
      }
    }

    private void row(String kind, String id, String measure, Object before, Object after,
        Object difference) {
      start(kind, id, measure).plain(before).plain(after).plain(difference).endRow();
    }

    private CsvFile start(String kind, String id, String measure) {
      return csv.text(from).text(to).plain(kind).text(id).plain(measure);
    }
  }
}
