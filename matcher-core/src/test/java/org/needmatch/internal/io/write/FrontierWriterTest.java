package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.Score;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;

class FrontierWriterTest {
  @TempDir
  Path folder;

  @Test
  void everyLineOfTheMenuHasItsPlanAndThoseOfAnOlderMenuGo() throws Exception {
    var problem = Problems.single();
    var kept = RetainedPlan.of(problem, new PublishedPlan(List.of(), List.of(), List.of()), null,
        RuleSet.standard());
    var none = new FrontierPoint(0, Plan.EMPTY, new Score(0, 1000, 0), List.of(), 1000);
    var all = new FrontierPoint(FrontierPoint.ALL,
        new Plan(List.of(Assignment.of("gone", "volunteer", 1, "=ann"))), new Score(0, 2500, 0),
        List.of("a", "b"), 2600);
    Files.writeString(folder.resolve("changes-7.csv"),
        "need_id,series,role,seat,volunteer_id,date,status\n");
    Files.writeString(folder.resolve("changes-mine.csv"), "my own list\n");

    FrontierWriter.write(new ChangeFrontier(kept, 3000, List.of(none, all), List.of()), folder);

    assertThat(Files.readAllLines(folder.resolve("menu.csv"))).hasSize(3)
        .anyMatch(line -> line.startsWith("0,0,1000,3000,") && line.endsWith(",changes-0.csv"))
        .anyMatch(
            line -> line.startsWith("all,2,2500,3000,") && line.endsWith(",2600,changes-all.csv"));
    assertThat(folder.resolve("changes-all.csv")).hasContent(
        "need_id,series,role,seat,volunteer_id,date,status\ngone,,volunteer,1,'=ann,,proposed");
    assertThat(folder.resolve("changes-7.csv")).doesNotExist();
    assertThat(folder.resolve("changes-mine.csv")).exists();
  }
}
