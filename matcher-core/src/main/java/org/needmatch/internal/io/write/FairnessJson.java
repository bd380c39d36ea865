package org.needmatch.internal.io.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.config.FloorText;
import org.needmatch.internal.metrics.FloorShare;
import org.needmatch.plan.Plan;

/** What summary.json says where groups of needs have floors. */
final class FairnessJson {
  private FairnessJson() {
  }

  static void put(ObjectNode root, Problem problem, Plan plan) {
    var fairness = problem.settings().fairness();
    if (fairness == null) {
      return;
    }
    var groups = root.putObject("fairness").put("by", FloorText.of(fairness.by()))
        .putObject("groups");
    for (var share : FloorShare.of(problem, plan)) {
      groups.putObject(share.group()).put("met", share.met()).put("total", share.total())
          .put("floor", share.floor() / 1000.0);
    }
  }
}
