package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import org.needmatch.domain.Need;
import org.needmatch.internal.metrics.Journey;
import org.needmatch.internal.rules.Objective;
import org.needmatch.plan.Assignment;

/**
 * Who is asked to be ready, by the order of assignments.csv. What a chance is
 * worth does not stand there: it would tell how likely a person comes.
 */
public final class StandbyCsv {
  public static final String NAME = "standby.csv";
  static final String[] HEADER = {"need_id", "series", "title", "venue", "role", "standby",
      "volunteer_id", "date", "start", "end", "initiative", "area", "travel_km", "travel_minutes"};

  private StandbyCsv() {
  }

  public static void write(PlanContents report, Path file) throws IOException {
    var problem = report.problem();
    var journey = new Journey(problem);
    var objective = new Objective(problem);
    var rows = new ArrayList<>(report.standbys().rows());
    rows.sort(
        Comparator.comparing((Assignment row) -> problem.requireNeed(row.needId()).time().start())
            .thenComparing(Assignment::needId).thenComparing(Assignment::role)
            .thenComparingInt(Assignment::seat));
    try (var csv = new CsvFile(file, HEADER)) {
      for (var row : rows) {
        Need need = problem.requireNeed(row.needId());
        var volunteer = problem.requireVolunteer(row.volunteerId());
        csv.text(need.id()).text(need.series()).text(need.title()).text(need.venue())
            .text(row.role()).plain(row.seat()).text(row.volunteerId()).plain(need.time().day())
            .plain(CsvFormat.start(need.time())).plain(CsvFormat.end(need.time()))
            .text(need.initiative()).text(need.area())
            .plain(Journey.toldKm(journey.km(volunteer, need)))
            .plain(Journey.toldMinutes(objective.travelMinutes(volunteer, need))).endRow();
      }
    }
  }
}
