package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Friday loop over half a term: tutoring, a lot to keep tidy, chess. */
class FridayOverWeeksTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final int WEEKS = 5;

  @TempDir
  Path folder;

  private Path school = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    school = Files.createDirectories(folder.resolve("school"));
    plan = folder.resolve("plan");
    var needs = new ArrayList<>(List
        .of("need_id,series,latitude,longitude,date,start,end,hours,commitment,cases,volunteers"));
    for (int week = 0; week < WEEKS; week++) {
      var day = TUESDAY.plusWeeks(week);
      needs.add("maths-" + week + ",maths,53.646,-1.785," + day + ",10:00,11:00,,maths,1,1");
      needs.add("lot-" + week + ",lot,53.646,-1.785," + day + ",,,2,lot,0,1");
      needs.add("chess-" + week + ",chess,53.646,-1.785," + day + ",13:00,14:00,,,0,2");
    }
    Files.write(school.resolve("needs.csv"), needs);
    people("ann", "bob");
    Files.writeString(school.resolve("matcher.json"),
        "{\"format\": 1, \"week\": \"2026-11-23\", \"weeks\": " + WEEKS + "}");
    assertThat(Shell.run("solve", school, "--out", plan, "--steps", 20).code()).isZero();
  }

  private void people(String... ids) throws IOException {
    var rows = new ArrayList<>(
        List.of("volunteer_id,latitude,longitude,max_cases,availability,max_sessions_per_day"));
    for (var id : ids) {
      rows.add(id + ",53.645,-1.785,1,Mon-Fri 09:00-17:00,2");
    }
    Files.write(school.resolve("volunteers.csv"), rows);
  }

  private Shell keep(Path from, String to, Object... more) {
    var args = new Object[]{"solve", school, "--out", folder.resolve(to), "--steps", 20, "--keep",
        from};
    var all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    var run = Shell.run(all);
    assertThat(run.code()).as(run.err()).isZero();
    var verify = Shell.run("verify", school, folder.resolve(to));
    assertThat(verify.code()).as(verify.out()).isZero();
    return run;
  }

  private List<String> rows(String of, String series) throws IOException {
    return Files.readAllLines(folder.resolve(of).resolve("assignments.csv")).stream()
        .filter(line -> line.startsWith(series + "-")).map(line -> line.split(",", -1)[6]).toList();
  }

  private String mathsTutor() throws IOException {
    return rows("plan", "maths").getFirst();
  }

  @Test
  void whenNothingChangedTheFileIsTheSameToTheByte() throws IOException {
    for (var more : List.of(new Object[]{}, new Object[]{"--from", "2026-12-09T12:00"})) {
      var run = keep(plan, "again", more);

      assertThat(Files.readAllBytes(folder.resolve("again/assignments.csv")))
          .isEqualTo(Files.readAllBytes(plan.resolve("assignments.csv")));
      assertThat(run.out()).contains("Nobody's week changes.");
    }
  }

  @Test
  void whoLeavesInTheMiddleIsReplacedForTheRest() throws IOException {
    var leaves = mathsTutor();
    people("ann", "bob", "cy");
    Shell.run("mark", plan, "--volunteer", leaves, "--need", "maths-3", "--status", "declined");

    var run = keep(plan, "next", "--from", "2026-12-02T09:00");

    assertThat(rows("next", "maths").subList(0, 2)).containsOnly(leaves);
    assertThat(rows("next", "maths").subList(2, WEEKS)).doesNotContain(leaves).hasSize(3)
        .allMatch(rows("next", "maths").getLast()::equals);
    assertThat(rows("next", "lot")).isEqualTo(rows("plan", "lot"));
    assertThat(rows("next", "chess")).containsAll(rows("plan", "chess"));
    assertThat(run.out())
        .contains("11:00) and 2 more sessions of the commitment, because the volunteer said no.");
    assertThat(Files.readString(folder.resolve("next/changes.csv")))
        .contains(leaves + ",maths-3,volunteer,removed,declined,")
        .contains(leaves + ",maths-4,volunteer,removed,commitment,");

    keep(folder.resolve("next"), "after", "--from", "2026-12-09T09:00");
    assertThat(rows("after", "maths")).isEqualTo(rows("next", "maths"));
  }

  @Test
  void theMenuCountsAPersonOnceOverAllWeeks() throws IOException {
    var leaves = mathsTutor();
    Shell.run("mark", plan, "--volunteer", leaves, "--need", "maths-3", "--status", "declined");

    var json = Shell.run("replan", school, "--keep", plan, "--from", "2026-12-02T09:00",
        "--changes", "0,1,2,all", "--steps", 20, "--json").json();

    assertThat(json.at("/released").size()).isEqualTo(3);
    assertThat(json.at("/lines/0/changed").size()).isZero();
    assertThat(json.at("/lines/1/changed").size()).isEqualTo(1);
    assertThat(json.at("/lines/1/medium").asLong())
        .isEqualTo(json.at("/lines/0/medium").asLong() + 3_000)
        .isEqualTo(json.at("/lines/1/bound").asLong());
  }

  @Test
  void theNextTermTakesWhatTheTermLeft() throws IOException {
    var leaves = mathsTutor();
    people("ann", "bob", "cy");
    Shell.run("mark", plan, "--volunteer", leaves, "--need", "maths-3", "--status", "declined");
    keep(plan, "next", "--from", "2026-12-02T09:00");
    var stays = rows("next", "maths").getLast();
    var years = folder.resolve("years");
    var term = folder.resolve("term");
    Files.createDirectories(term);

    var first = Shell.run("history", years, "--add", plan, "--people", school);
    var run = Shell.run("history", years, "--add", folder.resolve("next"), "--people", school,
        "--next", term);

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(run.out()).contains("week of 2026-11-23 is kept").contains("1 week kept");
    assertThat(Files.readString(years.resolve("attendance.csv"))).contains(stays + ",0,0.950,");
    assertThat(Files.readAllLines(term.resolve("previous.csv")))
        .filteredOn(line -> line.contains(",maths,"))
        .containsExactly("maths-4,maths,volunteer," + stays + ",2026-12-22,proposed");
  }
}
