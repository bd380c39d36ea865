package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class KeptFilesTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").build()).add(Problems.anyone("=bob").build())
      .add(Need.builder("tea").series("club").at(Town.CENTRE)
          .time(TimeSpan.of(Town.MONDAY, 600, 660)).build())
      .add(Need.builder("walk").at(Town.CENTRE).time(TimeSpan.of(Town.MONDAY, 700, 760)).build())
      .build();

  @TempDir
  Path folder;

  private static PublishedRow row(String need, String who, ResponseStatus status) {
    return new PublishedRow(Assignment.of(need, "volunteer", 1, who), need, status, false, null);
  }

  @Test
  void whatStandsIsHeldAndWhatWasRefusedIsRememberedAndWhatIsOnlyProposedIsFree() throws Exception {
    var keeping = RetainedPlan.of(WEEK,
        new PublishedPlan(List.of(row("tea", "ann", ResponseStatus.ACCEPTED),
            row("walk", "=bob", ResponseStatus.DECLINED)), List.of(), List.of()),
        null, RuleSet.standard());
    var files = new FileSet(folder, "solve");
    KeptFiles.add(files, keeping, new Plan(List.of(Assignment.of("tea", "volunteer", 1, "ann"),
        Assignment.of("walk", "volunteer", 1, "ann"))));
    files.publish();

    assertThat(Files.readAllLines(folder.resolve("kept.csv"))).containsExactly(
        String.join(",", KeptFiles.KEPT_HEADER),
        "tea,club,volunteer,1,ann,2026-11-23,no,accepted,yes,,,",
        "walk,walk,volunteer,1,'=bob,2026-11-23,no,declined,no,,,");
    assertThat(Files.readAllLines(folder.resolve("changes.csv")))
        .startsWith(String.join(",", KeptFiles.CHANGES_HEADER)).hasSize(3)
        .anyMatch(line -> line.startsWith("'=bob,walk,volunteer,removed,declined,"))
        .anyMatch(line -> line.startsWith("ann,walk,volunteer,added,new,"));
  }
}
