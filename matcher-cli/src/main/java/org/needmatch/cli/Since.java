package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.needmatch.io.read.KeptRow;
import org.needmatch.io.read.PlanRow;

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

  void json(ObjectNode root) {
    var answers = root.putArray("answersSince");
    refusals.forEach(row -> answers.addObject().put("needId", row.needId()).put("role", row.role())
        .put("volunteerId", row.volunteerId()).put("status", row.status().word()));
    var lost = root.putArray("keptAndGone");
    gone.stream().map(KeptRow::row).forEach(row -> lost.addObject().put("needId", row.needId())
        .put("role", row.role()).put("volunteerId", row.volunteerId()));
  }

  private static String places(List<PlanRow> rows) {
    var some = rows.stream().limit(MOST)
        .map(row -> say("since.place", row.volunteerId(), row.needId())
            + (row.status().stands() ? "" : " (" + row.status().word() + ")"))
        .collect(Collectors.joining(", "));
    return say("since.places", rows.size(),
        rows.size() > MOST ? say("list.and-more", some, rows.size() - MOST) : some);
  }
}
