package org.needmatch.internal.report.html;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.internal.analysis.Trajectory;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.geo.AreaShapes;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.standby.StandbyPlanner;
import org.needmatch.internal.statement.InputAccount;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.StopCause;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Pages of small plans. */
final class Views {
  /** An outline around the hill, a run in three steps. */
  static final PageOptions OPTIONS = PageOptions.DEFAULT.withShapes(hill())
      .withGrowth(new Trajectory(true, List.of(new Trajectory.Point(0.5, 9000, 22_000),
          new Trajectory.Point(1.5, 12_000, 21_000), new Trajectory.Point(4, 17_000, 18_500))));

  private Views() {
  }

  static PlanView oneOfEach(PageOptions options) {
    return of(Problems.oneOfEach(), Problems.oneOfEachPlan(), options);
  }

  static PlanView of(Problem problem, Plan plan, PageOptions options) {
    var measures = Matcher.create().on(problem).measure(plan, options.rate());
    long met = measures.all().metPoints();
    long total = measures.all().totalPoints();
    var outcome = new SolveResult(plan, new Score(0, met, 0),
        Limit.ofWeek(Math.min(total, met + 1000)), total, List.of(), List.of(), new NoProof(), 10,
        Duration.ofSeconds(5), 7, StopCause.TIME_LIMIT, SolveOptions.builder()
            .timeLimit(Duration.ofSeconds(5)).threads(2).strategy("certified").build());
    var standbys = StandbyPlanner.of(problem, plan, List.of(), RuleSet.standard());
    return new PlanView(problem, outcome, measures, PlannedSeat.of(problem, plan),
        Matcher.create().on(problem).unfilled(plan),
        SessionsAtRisk.of(problem, plan, standbys, RuleSet.standard()), standbys,
        Matcher.create().on(problem).baselines(), options, InputAccount.NONE, 3, "hash", "1.2");
  }

  private static AreaShapes hill() {
    var rings = new TreeMap<String, List<List<Place>>>();
    rings.put("hill", List.of(List.of(Town.north(Town.CENTRE, 2000), Town.CENTRE,
        new Place(Town.CENTRE.latitude(), Town.CENTRE.longitude() + 0.02))));
    return new AreaShapes(rings);
  }

  private record NoProof() implements Certificate {
    @Override
    public long provenMedium() {
      return Long.MAX_VALUE;
    }

    @Override
    public void writeTo(Appendable out) {
    }
  }
}
