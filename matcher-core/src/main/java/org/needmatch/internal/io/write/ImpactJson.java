package org.needmatch.internal.io.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.analysis.UnmetNeed;
import org.needmatch.internal.metrics.Mileage;
import org.needmatch.metrics.Baseline;
import org.needmatch.metrics.ValueRate;
import org.needmatch.plan.Plan;

/** What a plan is compared with in its summary. */
public final class ImpactJson {
  private ImpactJson() {
  }

  static void put(ObjectNode root, PlanContents report) {
    var people = report.measures().whole().people();
    root.putObject("people").put("idleEligible", people.idleEligible()).put("loadGini",
        people.loadGini());
    put(root, UnmetNeed.of(report.problem(), report.unfilled()), report.options().rate(),
        report.baselines());
  }

  /** The mileage of a plan, where anybody asks. */
  public static void mileage(ObjectNode root, Problem problem, Plan plan) {
    if (!Mileage.isAsked(problem)) {
      return;
    }
    var mileage = Mileage.of(problem, plan);
    var node = root.putObject("mileage").put("km", mileage.km()).put("cost", mileage.cost());
    var carbon = mileage.carbon();
    if (carbon != null) {
      node.put("carbonKg", mileage.carbonKg());
      node.putObject("carbon").put("name", carbon.name()).put("year", carbon.year()).put("source",
          carbon.source());
    }
    var modes = node.putObject("modes");
    mileage.modes().forEach((mode, line) -> {
      var one = modes.putObject(CsvFormat.word(mode)).put("journeys", line.journeys())
          .put("km", line.km()).put("cost", line.cost());
      if (line.carbonKg() != null) {
        one.put("carbonKg", line.carbonKg());
      }
    });
  }

  public static void put(ObjectNode root, UnmetNeed unmet, @Nullable ValueRate rate,
      List<Baseline> baselines) {
    root.putObject("outOfReach").put("seats", unmet.outOfReach().seats()).put("weightedNeed",
        unmet.outOfReach().points());
    if (rate == null) {
      root.putNull("valueRate");
    } else {
      root.putObject("valueRate").put("name", rate.name()).put("hourly", rate.hourly())
          .put("currency", rate.currency()).put("year", rate.year()).put("source", rate.source())
          .put("caveat", rate.caveat());
    }
    var byHand = root.putObject("baselines");
    for (var baseline : baselines) {
      var all = baseline.measures().all();
      var node = byHand.putObject(SummaryJson.code(baseline.kind()));
      node.putObject("weightedNeed").put("met", all.metPoints()).put("total", all.totalPoints());
      node.putObject("seats").put("filled", all.seatsFilled()).put("wanted", all.seatsWanted());
      node.putObject("needs").put("running", all.needsRunning()).put("total", all.needsTotal());
      node.put("hours", all.hours()).put("travelKm", all.toldKm());
    }
  }
}
