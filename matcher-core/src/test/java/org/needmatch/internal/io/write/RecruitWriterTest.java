package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

class RecruitWriterTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("=ann").build()).add(Need.builder("n").at(Town.CENTRE).volunteers(2, 2)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
      .build();

  @TempDir
  Path folder;

  private static Trial trial(Intervention change, long gain) {
    return new Trial(change, Plan.EMPTY, gain, 0, true);
  }

  @Test
  void everyKindFillsItsOwnColumns() throws Exception {
    var span = TimeSpan.of(Town.MONDAY, 540, 600);
    RecruitWriter.write(WEEK,
        List.of(trial(new Intervention.SmallerTeam("n", "volunteer", 1), 500),
            trial(new Intervention.MoreTime("=ann", span, 60), 0),
            trial(new Intervention.LongerWay("=ann", 12.5, 2.5), 0),
            trial(new Intervention.Training("=ann", new TreeMap<>(Map.of("first-aid", 2))), 0),
            trial(new Intervention.Return("=ann"), 0)),
        folder, false);
    var lines = Files.readAllLines(folder.resolve("recruit.csv"));
    assertThat(lines.subList(1, 6)).extracting(line -> line.substring(0, line.indexOf(",yes,")))
        .containsExactly("1,smaller-team,,,,,,,,,n,volunteer,1,500,25.000,0",
            "2,minutes,,,,,2026-11-23,09:00,10:00,'=ann,,,60,0,0.000,0",
            "3,kilometres,,,,,,,,'=ann,,,2.5,0,0.000,0",
            "4,training,,first-aid:2,,,,,,'=ann,,,,0,0.000,0",
            "5,return,,,,,,,,'=ann,,,,0,0.000,0");
  }

  @Test
  void whereNothingIsToBeTriedTheTableHasItsHeadOnly() throws Exception {
    RecruitWriter.write(WEEK, List.of(), folder, false);
    assertThat(Files.readAllLines(folder.resolve("recruit.csv")))
        .containsExactly(String.join(",", RecruitWriter.HEADER));
    assertThat(folder.resolve("report.html")).doesNotExist();
  }
}
