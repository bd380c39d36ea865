package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;

class AtRiskCsvTest {
  @TempDir
  Path folder;

  private Path written(Problem problem) throws Exception {
    var planning = Matcher.create().on(problem);
    var result = planning.solve(SolveOptions.builder().timeLimit(null).stepLimit(3L).build());
    PlanWriter.write(planning.report(result), folder);
    return folder.resolve(AtRiskCsv.NAME);
  }

  private static Problem doubtful(Settings.Attendance attendance) {
    var problem = Problems.single();
    return problem.toBuilder().settings(Settings.builder().attendance(attendance).build()).build()
        .withVolunteers(problem.volunteers().stream()
            .map(one -> one.toBuilder().reliability(0.75).build()).toList());
  }

  @Test
  void itIsWrittenWhereItWasAskedForAndGoesAgain() throws Exception {
    var file = written(doubtful(Settings.Attendance.EXPECTED));
    assertThat(Files.readAllLines(file)).containsExactly(String.join(",", AtRiskCsv.HEADER),
        "read,,2026-11-23,09:00,10:00,,,1,25,\"This session would not run one week in 4, because"
            + " too few of its people would come.\",,,");
    assertThat(Files.readString(folder.resolve("report.html"))).contains("one week in 4");
    assertThat(written(doubtful(Settings.Attendance.OFF))).doesNotExist();
    assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("fall short");
  }
}
