package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.needmatch.internal.explain.SessionsAtRisk;

/** The sessions that may fall short, and who would help. */
public final class AtRiskCsv {
  public static final String NAME = "at-risk.csv";
  static final String[] HEADER = {"need_id", "title", "date", "start", "end", "venue", "area",
      "people", "falls_short_percent", "detail", "help_1", "help_2", "help_3"};
  private static final int HELPERS = 3;

  private AtRiskCsv() {
  }

  private static String[] withStandbys() {
    return Stream.concat(Arrays.stream(HEADER), Stream.of("standbys", "alone_percent"))
        .toArray(String[]::new);
  }

  public static void write(PlanContents report, Path file) throws IOException {
    boolean ready = !report.standbys().rows().isEmpty();
    try (var csv = new CsvFile(file, ready ? withStandbys() : HEADER)) {
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
        if (ready) {
          csv.plain(session.standbys()).plain(Math.round(100 * session.alone()));
        }
        csv.endRow();
      }
    }
  }
}
