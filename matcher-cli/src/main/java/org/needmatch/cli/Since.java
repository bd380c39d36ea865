package org.needmatch.cli;

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
      lines.add("Answers came since this plan was made: " + places(refusals)
          + ". Run solve --keep with this plan. As it was made:");
    }
    if (!gone.isEmpty()) {
      lines.add("Not in the input any more, though the plan kept "
          + (gone.size() == 1 ? "it: " : "them: ")
          + places(gone.stream().map(KeptRow::row).toList())
          + ". Run solve --keep with this plan.");
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
        .map(row -> row.volunteerId() + " in " + row.needId()
            + (row.status().stands() ? "" : " (" + row.status().word() + ")"))
        .collect(Collectors.joining(", "));
    return CountFormatter.count(rows.size(), "place") + ", " + some
        + (rows.size() > MOST ? " and " + (rows.size() - MOST) + " more" : "");
  }
}
