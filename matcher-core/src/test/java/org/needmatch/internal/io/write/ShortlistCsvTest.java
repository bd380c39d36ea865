package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Role;
import org.needmatch.io.store.OutputException;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ShortlistCsvTest {
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @TempDir
  Path folder;

  private static ProblemBuilder town(AssignmentMode assignmentMode) {
    return Problem.builder(Town.MONDAY).add(Initiative.builder("care").targetShare(0.5).build())
        .add(Initiative.builder("read").build()).add(Problems.anyone("ann").build())
        .add(Problems.anyone("ben").home(Town.north(Town.CENTRE, 10_000)).build())
        .add(Need.builder("match").initiative("care").at(Town.CENTRE)
            .on(Town.MONDAY, NINE, NINE.plusHours(1)).assignmentMode(assignmentMode).build())
        .add(Need.builder("read").initiative("read").at(Town.CENTRE)
            .on(Town.MONDAY, NINE, NINE.plusHours(1)).build());
  }

  private void solve(Problem problem) throws OutputException {
    var outcome = Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(20L).build());
    PlanWriter.write(Matcher.create().on(problem).report(outcome), folder);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void theEnginePlacesNobodyWherePeopleDecideAndListsThem() throws IOException, OutputException {
    solve(town(AssignmentMode.PEOPLE).build());

    assertThat(read("assignments.csv")).contains("read,").doesNotContain("match,");
    assertThat(read("shortlist.csv")).isEqualTo(
        """
            need_id,role,rank,volunteer_id,travel_km,travel_minutes,prefers,continues,why,commitment,sessions
            match,volunteer,1,ben,13,40,no,no,is free then,,1
            match,volunteer,2,ann,0,0,no,no,is at read at that time,,1
            """);
    assertThat(read("unfilled.csv")).contains("match,volunteer,1,1000,people-decide,");
    assertThat(read("report.html")).contains("Decide who takes the seats of shortlist.csv",
        "waits for people to decide", "Share of all filled seats");
    assertThat(read("summary.json")).contains("\"target\" : 0.5", "\"actual\" : 0.0");
  }

  @Test
  void aDecisionIsAPinAndTheRestIsPlannedAroundIt() throws IOException, OutputException {
    solve(
        town(AssignmentMode.PEOPLE).add(new Placement("match", Role.DEFAULT_NAME, "ann")).build());

    assertThat(read("shortlist.csv").lines()).hasSize(1);
    assertThat(read("assignments.csv")).contains(",ann,", ",ben,");
    assertThat(read("unfilled.csv").lines()).hasSize(1);
    assertThat(read("summary.json")).contains("\"hard\" : 0", "\"actual\" : 0.5");
  }

  @Test
  void anOlderShortlistIsTakenAwayAndForeignFilesStay() throws IOException, OutputException {
    solve(town(AssignmentMode.PEOPLE).build());
    solve(town(AssignmentMode.ENGINE).build());
    assertThat(folder.resolve("shortlist.csv")).doesNotExist();

    Files.writeString(folder.resolve("shortlist.csv"), "mine");
    solve(town(AssignmentMode.ENGINE).build());
    assertThat(read("shortlist.csv")).isEqualTo("mine");
  }
}
