package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Problem;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.io.read.PlanReader;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;
import org.needmatch.plan.Assignment;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.Problems;

class StandbyCsvTest {
  private static final Assignment BOB = Assignment.of("read", "volunteer", 1, "bob");

  @TempDir
  Path folder;

  private static Problem reading(int standbys) {
    var problem = Problems.single();
    return problem.toBuilder().add(Problems.anyone("bob").reliability(0.5).build()).build()
        .withVolunteers(List.of(Problems.anyone("ann").reliability(0.75).weeksWaiting(1).build(),
            Problems.anyone("bob").reliability(0.5).build()))
        .withNeeds(List.of(problem.needs().getFirst().toBuilder().standbys(standbys).build()));
  }

  private static SolveResult solved(Problem problem) {
    return Matcher.create().on(problem)
        .solve(SolveOptions.builder().timeLimit(null).stepLimit(3L).build());
  }

  private String read(String name) throws Exception {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void allFilesSayWhoIsReadyAndNoneWhereNobodyAsked() throws Exception {
    var problem = reading(1);
    PlanWriter.write(Matcher.create().on(problem).report(solved(problem)), folder,
        EnumSet.allOf(Handout.class));
    assertThat(read(StandbyCsv.NAME)).isEqualTo(String.join(",", StandbyCsv.HEADER)
        + "\nread,read,,,volunteer,1,bob,2026-11-23,09:00,10:00,,,0,0\n");
    assertThat(PlanReader.standbys(folder)).containsExactly(BOB);
    assertThat(read("at-risk.csv")).contains(",standbys,alone_percent\n", ",13,", ",1,25\n");
    assertThat(read("summary.json")).contains("\"filled\" : 1", "\"with\" : 0.875",
        "\"without\" : 0.75", "\"points\" : 125", "\"limit\" : 125");
    assertThat(read("rota.csv")).contains(",volunteer,,bob,read,standby");
    assertThat(read("rota.html")).contains("on standby");
    assertThat(read("report.html")).contains("Who is asked to be ready", "on standby: bob");
    assertThat(read("messages.csv")).contains("bob,,,,,,standby,", "messages/standby-bob.txt");
    assertThat(read("messages/standby-bob.txt"))
        .contains("keep these times free", "- Monday 23 November 2026, 09:00-10:00: read")
        .doesNotContain("any more");
    assertThat(folder.resolve("plan.xlsx")).exists();

    var without = reading(0);
    PlanWriter.write(Matcher.create().on(without).report(solved(without)), folder,
        EnumSet.allOf(Handout.class));
    assertThat(folder.resolve(StandbyCsv.NAME)).doesNotExist();
    assertThat(read("summary.json")).doesNotContain("standby");
    assertThat(read("report.html")).doesNotContain("standby");
  }

  @Test
  void whoeverNeedNotBeReadyAnyMoreIsTold() throws Exception {
    var problem = reading(1);
    var contents = PlanContents.of(problem,
        List.of(Assignment.of("read", "volunteer", 1, "ann"), BOB), solved(problem),
        RuleSet.standard(), List.of(), Map.of(), PageOptions.DEFAULT, "hash", "1.2");
    PlanWriter.write(contents, folder, EnumSet.of(Handout.MESSAGES));
    assertThat(contents.standbys().rows()).containsExactly(BOB);
    assertThat(SummarySentences.lines(contents)).contains(
        "1 of 1 standby place is taken, by 1 person; see standby.csv.",
        "Told to be ready, and not any more: ann (read). They have to be told so.");
    assertThat(read("messages/standby-ann.txt")).contains("You do not need to keep these times")
        .doesNotContain("We would like to ask you");
  }

  @Test
  void aBadRowIsRefusedWithItsPlace() throws Exception {
    assertThat(PlanReader.standbys(folder)).isEmpty();
    Files.writeString(folder.resolve(StandbyCsv.NAME),
        "need_id,role,standby,volunteer_id\nread,volunteer,1,bob\nread,volunteer,first,cat\n");
    assertThatExceptionOfType(UnusableInputException.class)
        .isThrownBy(() -> PlanReader.standbys(folder))
        .satisfies(e -> assertThat(e.finding()).returns("standby.csv", Finding::file)
            .returns(3L, Finding::line).returns("standby", Finding::column)
            .returns("first", Finding::value));
    Files.writeString(folder.resolve(StandbyCsv.NAME), "need_id,standby\nread,1\n");
    assertThatExceptionOfType(UnusableInputException.class)
        .isThrownBy(() -> PlanReader.standbys(folder)).withMessageContaining("volunteer_id");
    Files.writeString(folder.resolve(StandbyCsv.NAME), "need_id,volunteer_id\nread,bob\nread,\n");
    assertThatExceptionOfType(UnusableInputException.class)
        .isThrownBy(() -> PlanReader.standbys(folder))
        .satisfies(e -> assertThat(e.finding()).returns(3L, Finding::line));
  }
}
