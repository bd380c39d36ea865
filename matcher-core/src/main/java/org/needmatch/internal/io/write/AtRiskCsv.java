package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import org.needmatch.internal.explain.SessionsAtRisk;

/** The sessions that may fall short, and who would help. */
public final class AtRiskCsv {
  public static final String NAME = "at-risk.csv";
  static final String[] HEADER = {"need_id", "title", "date", "start", "end", "venue", "area",
      "people", "falls_short_percent", "detail", "help_1", "help_2", "help_3"};
  private static final int HELPERS = 3;

  private AtRiskCsv() {
  }

  public static void write(PlanContents report, Path file) throws IOException {
    try (var csv = new CsvFile(file, HEADER)) {
      for (var session : report.atRisk()) {
        var need = session.need();
        boolean timed = !need.terms().anyTime();
        csv.text(need.id()).text(need.title()).plain(need.time().day())
            .plain(timed ? CsvFormat.start(need.time()) : "")
            .plain(timed ? CsvFormat.end(need.time()) : "").text(need.venue()).text(need.area())
            .plain(session.people()).plain(Math.round(100 * session.failing()))
            .text(SessionsAtRisk.sentence(session.failing()));
        for (int i = 0; i < HELPERS; i++) {
          csv.text(i < session.helpers().size() ? session.helpers().get(i) : "");
        }
        csv.endRow();
      }
    }
  }
}
