package org.needmatch.internal.io.write;

import static org.needmatch.internal.io.write.WriteMessages.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Shortlist;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.internal.metrics.Journey;
import org.needmatch.internal.rules.Objective;

/** Whom people may choose from, in the needs that they decide on. */
public final class ShortlistCsv {
  public static final String NAME = "shortlist.csv";
  static final String[] HEADER = {"need_id", "role", "rank", "volunteer_id", "travel_km",
      "travel_minutes", "prefers", "continues", "why", "commitment", "sessions"};

  private final Problem problem;
  private final Objective objective;
  private final Journey journey;
  private final ExplanationFormatter words;

  private ShortlistCsv(Problem problem) {
    this.problem = problem;
    objective = new Objective(problem);
    journey = new Journey(problem);
    words = new ExplanationFormatter(problem, false, false);
  }

  public static void write(PlanContents report, Path file) throws IOException {
    var writer = new ShortlistCsv(report.problem());
    try (var csv = new CsvFile(file, HEADER)) {
      for (var list : report.shortlists()) {
        int rank = 1;
        for (var entry : list.entries()) {
          csv.text(list.needId()).text(list.role()).plain(rank++);
          writer.write(entry, list.needId(), csv);
          csv.text(list.commitment()).plain(list.sessions()).endRow();
        }
      }
    }
  }

  private void write(Shortlist.Entry entry, String needId, CsvFile csv) {
    var volunteer = entry.volunteer();
    var need = problem.need(needId);
    if (need == null) {
      throw new IllegalStateException("A shortlist of the week of " + problem.week()
          + " names need " + needId + ", which is not in it.");
    }
    var why = entry.obstacles().isEmpty()
        ? say("shortlist.free")
        : entry.obstacles().stream().map(words::of).collect(Collectors.joining(", "));
    csv.text(volunteer.id()).plain(Journey.toldKm(journey.km(volunteer, need)))
        .plain(Journey.toldMinutes(objective.travelMinutes(volunteer, need)))
        .yesNo(need.initiative() != null && volunteer.prefers().contains(need.initiative()))
        .yesNo(objective.continues(volunteer, need)).text(why);
  }
}
