package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.write.PlanContents;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Limit;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.StopCause;

/**
 * A small plan with something of everything, and the folder a test writes it
 * into.
 */
public abstract class WrittenPlan {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir
  protected Path folder;

  private static Problem town() {
    return Problem.builder(MONDAY)
        .add(Volunteer.builder("v1").home(53.65, -1.78)
            .available(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)).build())
        .add(Volunteer.builder("=v2").home(53.65, -1.78)
            .available(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)).build())
        .add(Need.builder("n2").title("<script>alert(1)</script>, \"quoted\"").remote(true)
            .on(MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 30)).build())
        .add(Need.builder("n1").series("club").venue("Hall").at(53.64, -1.79)
            .on(MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)).volunteers(1, 3, 1).build())
        .add(new SeriesMembership("club", "v1")).add(new Placement("n1", "volunteer", "=v2"))
        .build();
  }

  private static SolveResult outcome() {
    var plan = new Plan(List.of(Assignment.of("n1", "volunteer", 2, "=v2"),
        Assignment.of("n1", "volunteer", 1, "v1"), Assignment.of("n2", "volunteer", 1, "v1")));
    return new SolveResult(plan, new Score(0, 2500, 44), Limit.ofWeek(2600), 3000,
        List.of(new PinBreach(new Placement("n1", "volunteer", "=v2"), "hours-week")), List.of(),
        certificate(), 4, Duration.ofMillis(1234), 77, StopCause.STEP_LIMIT, SolveOptions.builder()
            .timeLimit(null).stepLimit(77L).seed(5).threads(2).strategy("certified").build());
  }

  private static Certificate certificate() {
    return new Certificate() {
      @Override
      public long provenMedium() {
        return 2600;
      }

      @Override
      public void writeTo(Appendable out) throws IOException {
        out.append("row,node\nnode,0\n");
      }
    };
  }

  protected final void write() throws IOException {
    var finding = new Finding("bad-time", Severity.ERROR, "needs.csv", 7, "start", "25:00",
        "25:00 is no time.", "set aside", "Write it like 09:00.");
    PlanWriter.write(contents(finding), folder);
  }

  static PlanContents contents(Finding... findings) {
    return PlanContents.of(town(), List.of(), outcome(), RuleSet.standard(), List.of(findings),
        Map.of(), PageOptions.DEFAULT, "hash", "1.2");
  }
}
