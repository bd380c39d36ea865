package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that add up, nights, and weeks that follow each other. */
class DaysCasesTest {
  @TempDir
  Path folder;

  /** How many places the plan has. */
  private static long places(Path input, Path plan) throws IOException {
    assertThat(Shell.run("solve", input, "--out", plan, "--steps", 40).code()).isZero();
    return Files.readAllLines(plan.resolve("assignments.csv")).size() - 1L;
  }

  /** The case of a week without what a loop before the mending wrote into it. */
  private Path week(int number) throws IOException {
    var input = Case.copy("safeguarding/loop-w" + number, folder.resolve("in" + number));
    Files.deleteIfExists(input.resolve("previous.csv"));
    Files.deleteIfExists(input.resolve("attendance.csv"));
    return input;
  }

  @Test
  void nobodyIsRecommendedForATeamThatNobodyCanMakeComplete() throws Exception {
    var input = Case.copy("safeguarding/u-two-unchecked", folder.resolve("two"));
    var plan = folder.resolve("of-two");
    Shell.run("solve", input, "--out", plan, "--steps", "5", "--quiet");
    var json = Shell.run("recommend", input, plan, "--need", "n1", "--json").json();
    assertThat(json.at("/seats/0/candidates")).isEmpty();
    assertThat(json.at("/seats/0/company/unchecked").asInt()).isEqualTo(2);
  }

  @Test
  void theFourthTuesdayInThirtyDaysIsRefused() throws IOException {
    var history = folder.resolve("history");
    for (int number = 1; number <= 5; number++) {
      var input = folder.resolve("in" + number);
      if (number == 1) {
        input = week(1);
      }
      var plan = folder.resolve("plan" + number);
      assertThat(places(input, plan)).as("week %d", number).isEqualTo(number < 4 ? 1 : 0);
      if (number < 5) {
        assertThat(
            Shell
                .run("history", history, "--add", plan, "--week",
                    LocalDate.of(2026, 9, 8).plusWeeks(number - 1L), "--next", week(number + 1))
                .code())
            .isZero();
      }
    }
  }

  @Test
  void theFourthTuesdayIsRefusedWhereEachPlanOnlyKeepsTheLast() throws IOException {
    var last = folder.resolve("plan1");
    assertThat(places(week(1), last)).isOne();
    for (int number = 2; number <= 5; number++) {
      var input = week(number);
      var plan = folder.resolve("plan" + number);
      assertThat(Shell.run("replan", input, "--keep", last, "--steps", 40).out().contains("read-w"))
          .as("week %d", number).isEqualTo(number == 4);
      assertThat(Shell.run("solve", input, "--keep", last, "--out", plan, "--steps", 40).code())
          .isZero();
      assertThat(Files.readAllLines(plan.resolve("assignments.csv"))).as("week %d", number)
          .hasSize(number < 4 ? 2 : 1);
      assertThat(Shell.run("verify", input, plan).code()).isZero();
      last = plan;
    }
    var byHand = folder.resolve("plan5").resolve("assignments.csv");
    var header = Files.readAllLines(byHand).getFirst();
    Files.writeString(byHand, header + "\nread-w5,read-tue,,,volunteer,1,v"
        + ",".repeat((int) header.chars().filter(c -> c == ',').count() - 6) + "\n");
    assertThat(Shell.run("verify", folder.resolve("in5"), folder.resolve("plan5")).out())
        .contains("frequency, assignments.csv line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"u-prev-days", "u-win-future", "u-weeks3-commit", "u-camp-hours",
      "v20-04"})
  void nobodyIsPlaced(String name) throws IOException {
    assertThat(places(Case.path("safeguarding/" + name), folder.resolve("plan"))).isZero();
  }

  @Test
  void historySaysWhatItWroteAndKeepsTheRowsOfOthers() throws IOException {
    var plan = folder.resolve("plan");
    places(week(1), plan);
    var next = week(2);
    Files.writeString(next.resolve("history.csv"),
        "Volunteer;Date;Activity;Group;Note\nv;1.9.2026;coaching;child;Scouts\n");
    for (int again = 0; again < 2; again++) {
      var told = Shell.run("history", folder.resolve("history"), "--add", plan, "--next", next);
      assertThat(told.out()).contains("kept with 1 place", "history.csv with 1 day of activity",
          "1 other row in it stays as it was");
    }
    assertThat(Files.readAllLines(next.resolve("history.csv"))).containsExactly(
        "Volunteer,Date,Activity,Group,Note,kept_week", "v,1.9.2026,coaching,child,Scouts,",
        "v,2026-09-08,teaching,child,,2026-09-07");
  }

  @Test
  void aPlaceThatWasMissedIsNoDay() throws IOException {
    var plan = folder.resolve("plan");
    places(week(1), plan);
    var next = week(2);
    Shell.run("history", folder.resolve("history"), "--add", plan, "--next", next);
    Shell.run("mark", plan, "--volunteer", "v", "--need", "read-w1", "--status", "no-show");
    Shell.run("history", folder.resolve("history"), "--add", plan, "--next", next);
    assertThat(Files.readAllLines(next.resolve("history.csv"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"v20-04,n1,these days add up", "u-weeks3-commit,d0,needs a check"})
  void whoMayNotComeIsNotSaidToHaveNoTime(String name, String need, String why) throws IOException {
    var plan = folder.resolve("plan");
    var input = Case.path("safeguarding/" + name);
    places(input, plan);
    assertThat(Shell.run("explain", input, plan, "--need", need, "--steps", 3).out()).contains(why)
        .doesNotContain("no time left");
  }

  @Test
  void whoseCheckIsOnItsWayCouldNotComeWithoutTheirSupervisor() throws IOException {
    var input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("matcher.json"), "{\"policy\": {\"pack\": \"england-wales\"}}");
    Files.writeString(input.resolve("needs.csv"),
        "need_id,remote,date,start,end,volunteers_min,volunteers,activity_code,serves,setting,"
            + "contact,supervisor\n"
            + "n,yes,2026-09-07,15:30,16:30,2,3,teaching,child,hall,occasional,s\n");
    Files.writeString(input.resolve("volunteers.csv"),
        "volunteer_id,availability,age,dbs_level,dbs_workforce,dbs_issued_on,check_status\n"
            + "v,Mon 09:00-17:00,40,,,,pending\ns,Mon 09:00-17:00,40,enhanced,adult,2025-06-01,\n"
            + "c,Mon 09:00-17:00,41,enhanced,child,2025-06-01,\n");
    var plan = folder.resolve("plan");
    assertThat(places(input, plan)).isEqualTo(2);
    assertThat(Files.readString(plan.resolve("unfilled.csv"))).contains("company-missing",
        "no supervisor with a valid check");
    assertThat(Shell.run("explain", input, plan, "--need", "n", "--steps", 3).out())
        .doesNotContain("could come now", "is free for it");
  }

  @Test
  void anEmptySeatNamesTheRuleOfDays() throws IOException {
    var plan = folder.resolve("plan");
    assertThat(places(Case.path("safeguarding/v20-05"), plan)).isEqualTo(3);
    assertThat(Files.readString(plan.resolve("unfilled.csv"))).contains("more days than");
  }

  @Test
  void whoWouldBeAloneIsNotSaidToBeHeldByAPin() throws IOException {
    var plan = folder.resolve("plan");
    var input = Case.path("safeguarding/u-recommend");
    places(input, plan);
    assertThat(Shell.run("recommend", input, plan, "--need", "e").out())
        .contains("nobody may be alone here").doesNotContain("held by a pin");
    assertThat(Shell.run("recommend", input, plan, "--need", "e", "--json").json()
        .at("/seats/0/company/lone").asInt()).isPositive();
  }

  @Test
  void aPinThatAPackRefusesIsNotToBeOverridden() throws IOException {
    var plan = folder.resolve("plan");
    assertThat(places(Case.path("safeguarding/u-pin-unchecked-override"), plan)).isZero();
    assertThat(Files.readString(plan.resolve("problems.csv"))).contains("pin-released")
        .doesNotContain("or set pins.overrideChecks");
  }
}
