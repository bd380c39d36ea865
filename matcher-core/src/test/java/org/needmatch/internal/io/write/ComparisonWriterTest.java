package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.analysis.ComparedPlan;
import org.needmatch.internal.analysis.Comparison;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ComparisonWriterTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY).add(Area.builder("town").build())
      .add(Problems.anyone("=ann").build()).add(Need.builder("tea").area("town").at(Town.CENTRE)
          .time(TimeSpan.of(Town.MONDAY, 600, 690)).build())
      .build();

  @TempDir
  Path folder;

  private static ComparedPlan compared(String name, Plan plan) {
    return new ComparedPlan(name, WEEK, plan, Judge.standard().judge(WEEK, plan).score(),
        Limit.ofWeek(1000), 1000);
  }

  @Test
  void everyGroupAndEverybodyWhoseWeekDiffersIsARow() throws Exception {
    var file = folder.resolve("c.csv");
    ComparisonWriter.csv(
        Comparison.ofPlans(List.of(compared("=by hand", Plan.EMPTY),
            compared("ours", new Plan(List.of(Assignment.of("tea", "volunteer", 1, "=ann")))))),
        file);
    assertThat(Files.readAllLines(file)).contains(
        "from_plan,to_plan,kind,id,measure,before,after,difference",
        "'=by hand,ours,all,,need_points,0,1000,1000", "'=by hand,ours,all,,minutes,0,90,90",
        "'=by hand,ours,area,town,seats_filled,0,1,1",
        "'=by hand,ours,person,'=ann,minutes,0,90,90",
        "'=by hand,ours,person,'=ann,sessions,,tea,");
  }

  @Test
  void plansThatAreTheSameDifferInNobody() throws Exception {
    var file = folder.resolve("c.csv");
    ComparisonWriter.csv(
        Comparison.ofPlans(List.of(compared("a", Plan.EMPTY), compared("b", Plan.EMPTY))), file);
    assertThat(Files.readAllLines(file)).noneMatch(line -> line.contains(",person,"))
        .contains("a,b,all,,need_points,0,0,0");
  }
}
