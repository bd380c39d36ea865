package org.needmatch.internal.io.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.needmatch.internal.analysis.UnmetNeed;

/** What a plan is held against, in its summary. */
final class ImpactJson {
  private ImpactJson() {
  }

  static void put(ObjectNode root, PlanContents report) {
    var people = report.measures().whole().people();
    root.putObject("people").put("idleEligible", people.idleEligible()).put("loadGini",
        people.loadGini());
    var unmet = UnmetNeed.of(report.problem(), report.unfilled());
    root.putObject("outOfReach").put("seats", unmet.outOfReach().seats()).put("weightedNeed",
        unmet.outOfReach().points());
    var rate = report.options().rate();
    if (rate == null) {
      root.putNull("valueRate");
    } else {
      root.putObject("valueRate").put("name", rate.name()).put("hourly", rate.hourly())
          .put("currency", rate.currency()).put("year", rate.year()).put("source", rate.source())
          .put("caveat", rate.caveat());
    }
    var baselines = root.putObject("baselines");
    for (var baseline : report.baselines()) {
      var all = baseline.measures().all();
      var node = baselines.putObject(SummaryJson.code(baseline.kind()));
      node.putObject("weightedNeed").put("met", all.metPoints()).put("total", all.totalPoints());
      node.putObject("seats").put("filled", all.seatsFilled()).put("wanted", all.seatsWanted());
      node.putObject("needs").put("running", all.needsRunning()).put("total", all.needsTotal());
      node.put("hours", all.hours()).put("travelKm", all.toldKm());
    }
  }
}
