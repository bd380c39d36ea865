package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three weeks in which ann came and bob said no, and the week after. */
class FairSharesTest {
  private static final String HEADER = "need_id,series,role,seat,volunteer_id,date,start,end,status\n";

  @TempDir
  Path folder;

  private Path week;
  private Path past;

  @BeforeEach
  void writeWeeks() throws IOException {
    week = Files.createDirectories(folder.resolve("week"));
    past = folder.resolve("past");
    Files.writeString(week.resolve("volunteers.csv"), """
        volunteer_id,latitude,longitude,availability,max_sessions_per_week
        ann,53.645,-1.785,Mon-Sun 09:00-17:00,1
        bob,53.645,-1.785,Mon-Sun 09:00-17:00,1
        cy,53.645,-1.785,Mon-Sun 09:00-17:00,1
        """);
    Files.writeString(week.resolve("needs.csv"), """
        need_id,latitude,longitude,day,start,end
        walk,53.645,-1.785,Tue,10:00,11:00
        tea,53.645,-1.785,Wed,10:00,11:00
        """);
    settings("");
    for (int monday : new int[]{2, 9, 16}) {
      var plan = Files.createDirectories(folder.resolve("plan-" + monday));
      var date = "2026-11-%02d".formatted(monday);
      Files.writeString(plan.resolve("assignments.csv"),
          HEADER + "a,a,volunteer,1,ann," + date + ",10:00,11:00,done\n" + "b,b,volunteer,1,bob,"
              + date + ",10:00,11:00," + (monday == 2 ? "done" : "declined") + "\n");
      assertThat(Shell
          .run("history", past, "--add", plan, "--people", week, "--shares", "--next", week).code())
          .isZero();
    }
  }

  private void settings(String text) throws IOException {
    Files.writeString(week.resolve("matcher.json"),
        "{\"format\": 1, \"week\": \"2026-11-23\"" + text + "}");
  }

  private String solved() throws IOException {
    var plan = folder.resolve("plan");
    var run = Shell.run("solve", week, "--out", plan, "--steps", 50);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Shell.run("verify", week, plan).code()).isZero();
    return Files.readString(plan.resolve("assignments.csv"));
  }

  @Test
  void threeWeeksSayHowOftenPeopleWereTakenAndAsked() throws IOException {
    assertThat(Files.readString(week.resolve("attendance.csv"))).isEqualTo(
        """
            volunteer_id,weeks_waiting,reliability,hours_this_month,sessions_done,no_shows,recent_sessions,asks
            ann,0,0.957,3,3,0,1;1;1,0
            bob,2,0.952,1,1,0,0;0;1,2
            cy,3,0.950,0,0,0,0;0;0,0
            """);
    Shell.run("history", past);
    assertThat(Files.readString(past.resolve("attendance.csv")))
        .as("who does not ask for it has the file as it was")
        .startsWith("volunteer_id,weeks_waiting,reliability,hours_this_month,sessions_done,"
            + "no_shows\n");
  }

  @Test
  void whoWasTakenOftenIsTakenLast() throws IOException {
    settings(", \"weights\": {\"spread\": 100, \"weekWaiting\": 0}");
    assertThat(solved()).doesNotContain("ann").contains("bob", "cy");
  }

  @Test
  void unevennessAndTheLongestWaitAreToldBeforeAndAfter() throws IOException {
    settings(", \"weights\": {\"spread\": 100}");
    solved();
    var plan = folder.resolve("plan");
    assertThat(Json.tree(Files.readString(plan.resolve("summary.json"))).path("shares"))
        .isEqualTo(Json.tree("""
            {"people": 3, "giniBefore": 0.5, "giniAfter": 0.2222222222222222,
             "longestWaitBefore": 3, "longestWaitAfter": 1}"""));
    assertThat(Files.readString(plan.resolve("report.html")))
        .contains("unevenness of sessions goes from 0.50 to 0.22 among the 3 volunteers who have a"
            + " seat or could have one; the longest wait goes from 3 weeks to 1 week.");
    assertThat(Shell.run("compare", week, plan, plan).out())
        .contains("unevenness of sessions from 0.50 to 0.22");
    var summary = plan.resolve("summary.json");
    Files.writeString(summary,
        Files.readString(summary).replace("\"longestWaitAfter\" : 1", "\"longestWaitAfter\" : 0"));
    assertThat(Shell.run("verify", week, plan).out()).contains("longestWaitAfter");
  }

  @Test
  void whoWasAskedOftenEnoughIsNotAskedAgain() throws IOException {
    Files.writeString(week.resolve("needs.csv"), "lunch,53.645,-1.785,Thu,10:00,11:00\n",
        StandardOpenOption.APPEND);
    settings(", \"maxAsks\": 2");
    assertThat(solved()).doesNotContain("bob").contains("ann", "cy");
    var plan = folder.resolve("plan");
    assertThat(Shell.run("explain", week, plan, "--volunteer", "bob").out())
        .contains("limits of how often people are asked: 3");
    assertThat(Files.readString(plan.resolve("unfilled.csv"))).contains(
        "bob was asked 2 times this month without having a place, and is asked 2 at most");
    assertThat(Shell.run("recommend", week, plan, "--need", "tea").out()).doesNotContain("bob");

    Files.writeString(plan.resolve("assignments.csv"),
        HEADER + "tea,tea,volunteer,1,bob,2026-11-25,10:00,11:00,\n");
    var verified = Shell.run("verify", week, plan);
    assertThat(verified.code()).isEqualTo(4);
    assertThat(verified.out() + verified.err())
        .contains("the volunteer was asked often enough this month without having a place");

    settings(", \"maxAsks\": 3");
    assertThat(solved()).contains("bob");
  }

  @Test
  void theNextWeekCountsOn() throws IOException {
    settings(", \"maxAsks\": 2");
    solved();
    var plan = folder.resolve("plan");
    Shell.run("mark", plan, "--volunteer", "cy", "--need", "tea", "--status", "declined");
    Shell.run("mark", plan, "--volunteer", "cy", "--need", "walk", "--status", "declined");
    assertThat(Shell.run("next", week, "--to", folder.resolve("next"), "--plan", plan).code())
        .isZero();
    var attendance = Files.readString(folder.resolve("next").resolve("attendance.csv"));
    assertThat(attendance).contains("\nann,0,", ",1;1;1;1,0\n", ",0;0;0;1,2\n", "\ncy,4,",
        ",0;0;0;0,1\n");
  }
}
