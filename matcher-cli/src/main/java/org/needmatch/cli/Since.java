package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.needmatch.internal.io.read.KeptRow;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.json.VerificationDocument;

/**
 * What has happened since a plan was made.
 *
 * @param refusals
 *          rows that were declined, called off or missed
 * @param gone
 *          kept rows whose need or volunteer the input has lost
 */
record Since(List<PlanRow> refusals, List<KeptRow> gone) {
  private static final int MOST = 5;

  List<String> lines() {
    var lines = new ArrayList<String>();
    if (!refusals.isEmpty()) {
      lines.add(say("since.answers", places(refusals)));
    }
    if (!gone.isEmpty()) {
      lines.add(say("since.gone", gone.size(), places(gone.stream().map(KeptRow::row).toList())));
    }
    return lines;
  }

  List<VerificationDocument.Answered> answers() {
    return refusals.stream()
        .map(row -> new VerificationDocument.Answered(place(row), row.status().word())).toList();
  }

  List<VerificationDocument.Place> lost() {
    return gone.stream().map(row -> place(row.row())).toList();
  }

  private static VerificationDocument.Place place(PlanRow row) {
    return new VerificationDocument.Place(row.assignment().needId(), row.assignment().role(),
        row.assignment().volunteerId());
  }

  private static String places(List<PlanRow> rows) {
    var some = rows.stream().limit(MOST)
        .map(row -> say("since.place", row.assignment().volunteerId(), row.assignment().needId())
            + (row.status().stands() ? "" : " (" + row.status().word() + ")"))
        .collect(Collectors.joining(", "));
    return say("since.places", rows.size(),
        rows.size() > MOST ? say("list.and-more", some, rows.size() - MOST) : some);
  }
}
