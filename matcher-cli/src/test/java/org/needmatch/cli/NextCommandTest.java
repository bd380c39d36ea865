package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.internal.io.sheet.BookFiles;

class NextCommandTest {
  @TempDir
  Path folder;

  private Path week;
  private Path next;

  @BeforeEach
  void writeWeek() throws IOException {
    week = Files.createDirectories(folder.resolve("week"));
    next = folder.resolve("next");
    Files.writeString(week.resolve("volunteers.csv"), """
        volunteer_id;latitude;longitude;availability;weeks_waiting;avoids
        ann;53.645;-1.785;Mon-Sun 09:00-17:00;2;visit-w48
        "bob";53.645;-1.785;Mon-Sun 09:00-17:00;3;
        cy;53.645;-1.785;Mon-Sun 09:00-17:00;;"fair;tea-w48;walk-2026-11-25"
        """);
    Files.writeString(week.resolve("needs.csv"), """
        need_id,series,latitude,longitude,date,day,start,end,note
        tea-w48,tea,53.645,-1.785,23/11/2026,,10:00,11:00,"kept, as it is"
        visit-w48,visit,53.645,-1.785,2026-11-24,,10:00,11:00,
        walk-2026-11-25,walk,53.645,-1.785,25 November 2026,,10:00,11:00,
        walk-2026-12-02,walk,53.645,-1.785,2026-12-02,,10:00,11:00,
        fair,,53.645,-1.785,2026-11-28,,10:00,11:00,
        old,tea,53.645,-1.785,2026-11-16,,10:00,11:00,
        daily,,53.645,-1.785,,Fri,10:00,11:00,
        """);
    Files.writeString(week.resolve("roles.csv"), """
        need_id,role,volunteers
        tea-w48,lead,1
        fair,lead,1
        daily,lead,1
        """);
    Files.writeString(week.resolve("matcher.json"),
        "{\"week\": \"2026-11-25\", \"columns\": {\"needs.csv\": {\"note\": \"\"}}}");
    Files.writeString(week.resolve("shopping.txt"), "milk");
  }

  @Test
  void seriesAreMovedAndTheRestIsLeftBehindAndSaid() throws IOException {
    var run = Shell.run("next", week, "--to", next);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains(
        "the week of Monday 30 November 2026: 2 sessions were moved, and 2 rows stay",
        "in no series: 1 session (fair)", "over: 1 session (old)",
        "is there already: 1 session (walk-2026-11-25)", "1 file (shopping.txt)", "Without --plan",
        "No problem was found.");
    assertThat(Files.readString(next.resolve("needs.csv"))).isEqualTo("""
        need_id,series,latitude,longitude,date,day,start,end,note
        tea-w49,tea,53.645,-1.785,2026-11-30,,10:00,11:00,"kept, as it is"
        visit-w49,visit,53.645,-1.785,2026-12-01,,10:00,11:00,
        walk-2026-12-02,walk,53.645,-1.785,2026-12-02,,10:00,11:00,
        daily,,53.645,-1.785,,Fri,10:00,11:00,
        """);
    assertThat(Files.readString(next.resolve("roles.csv"))).isEqualTo("""
        need_id,role,volunteers
        tea-w49,lead,1
        daily,lead,1
        """);
    assertThat(Files.readString(next.resolve("volunteers.csv"))).contains(";2;visit-w49\n",
        "\"bob\";", "\"tea-w49;walk-2026-12-02\"");
    assertThat(Files.readString(next.resolve("matcher.json")))
        .contains("\"week\" : \"2026-11-30\"");
    assertThat(next.resolve("shopping.txt")).doesNotExist();
  }

  @Test
  void thePlanSaysWhoWasWhere() throws IOException {
    var plan = folder.resolve("plan");
    assertThat(Shell.run("solve", week, "--out", plan, "--steps", 20).code()).isZero();
    var first = Files.readString(plan.resolve("assignments.csv")).lines()
        .filter(line -> line.startsWith("tea-w48")).findFirst().orElseThrow().split(",", -1)[6];
    Files.writeString(week.resolve("history.csv"), """
        volunteer_id,date,activity,group,kept_week
        ann,2026-11-17,club,child,2026-11-16
        """);
    Files.writeString(week.resolve("attendance.csv"),
        "volunteer_id,weeks_waiting,reliability,sessions_done,no_shows\ncy,4,0.95,3,1\n");
    Shell.run("mark", plan, "--volunteer", first, "--need", "tea-w48", "--status", "done");

    assertThat(Shell.run("next", week, "--to", next, "--plan", plan).code()).isZero();

    assertThat(Files.readString(next.resolve("previous.csv")))
        .contains("tea-w48,tea,lead," + first);
    assertThat(Files.readString(next.resolve("history.csv")))
        .contains("ann,2026-11-17,club,child,2026-11-16", first + ",2026-11-23,");
    assertThat(Files.readAllLines(next.resolve("attendance.csv"))).hasSize(4);
    var after = folder.resolve("after");
    assertThat(Shell.run("solve", next, "--out", folder.resolve("plan2"), "--steps", 20).code())
        .isZero();
    assertThat(Shell.run("next", next, "--to", after, "--plan", folder.resolve("plan2")).code())
        .isZero();
    assertThat(Files.readString(after.resolve("needs.csv"))).contains("tea-w50,tea", "2026-12-07",
        "walk-2026-12-09");
    assertThat(Files.readString(after.resolve("history.csv")))
        .contains("ann,2026-11-17,club,child,2026-11-16", "2026-11-23,", "2026-11-30,");
    assertThat(Shell.run("check", after).out()).contains("No problem was found.");
  }

  @Test
  void volunteersWhoHadNoPlaceWaitOnAndOthersBegin() throws IOException {
    var plan = folder.resolve("plan");
    Files.createDirectories(plan);
    Files.writeString(plan.resolve("assignments.csv"), """
        need_id,series,role,seat,volunteer_id,date,start,end,status
        visit-w48,visit,volunteer,1,bob,2026-11-24,10:00,11:00,done
        """);
    Files.writeString(week.resolve("attendance.csv"),
        "volunteer_id,weeks_waiting,reliability,sessions_done,no_shows\nbob,0,0.95,3,1\n");

    assertThat(Shell.run("next", week, "--to", next, "--plan", plan).code()).isZero();

    assertThat(Files.readString(next.resolve("volunteers.csv"))).contains(
        "ann;53.645;-1.785;Mon-" + "Sun 09:00-17:00;3;",
        "\"bob\";53.645;-1.785;Mon-Sun 09:00-17:00;0;");
    assertThat(Files.readString(next.resolve("attendance.csv"))).contains("bob,0,0.920,1,4,1",
        "cy,1,");
  }

  @Test
  void pinsAndAnswersOfAWeekThatIsOverAreDropped() throws IOException {
    Files.writeString(week.resolve("previous.csv"),
        "need_id,series,volunteer_id,pinned,status\nvisit-w48,visit,bob,yes,accepted\n");
    var run = Shell.run("next", week, "--to", next);
    assertThat(run.out()).contains("1 row of previous.csv lost its pin or answer");
    assertThat(Files.readString(next.resolve("previous.csv"))).endsWith("visit,bob,no,\n");
  }

  @Test
  void closedDaysArePassedOver() throws IOException {
    Files.writeString(week.resolve("matcher.json"), "{\"columns\": {\"needs.csv\": {\"note\": "
        + "\"\"}}, \"closedDays\": {\"also\": \"2026-11-30;2026-12-07\"}, \"week\": \"2026-11-23\"}");
    var run = Shell.run("next", week, "--to", next);
    assertThat(run.out()).contains("past a closed day: 1 session (tea-w48)");
    assertThat(Files.readString(next.resolve("needs.csv"))).contains(
        "tea-w51,tea,53.645,-1.785,2026-12-14,", "visit-w49,visit,53.645,-1.785,2026-12-01,");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.createDirectories(next);
    Files.writeString(next.resolve("mine.txt"), "x");
    var run = Shell.run("next", week, "--to", next);
    assertThat(run.code()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(run.err()).contains("is not empty: it has mine.txt");
    assertThat(next.resolve("needs.csv")).doesNotExist();
  }

  @Test
  void workbooksBecomeCsvFiles() throws IOException {
    var sheets = new LinkedHashMap<String, String>();
    sheets.put("needs",
        BookFiles
            .rows("need_id|series|latitude|longitude|date|start|end",
                "tea-1|tea|53.645|-1.785|2026-11-23|10:00|11:00",
                "=1|x|53.645|-1.785|2026-11-24|10:00|11:00")
            .replace("<row r='3'>", "<row r='3' hidden='1'>"));
    for (var name : new String[]{"needs.csv", "roles.csv"}) {
      Files.delete(week.resolve(name));
    }
    Files.writeString(week.resolve("volunteers.csv"),
        Files.readString(week.resolve("volunteers.csv")).replace("visit-w48", "")
            .replace("fair;tea-w48;walk-2026-11-25", ""));
    Files.write(week.resolve("rota.xlsx"), BookFiles.xlsx(sheets));
    Files.writeString(week.resolve("matcher.json"),
        "{\"files\": {\"needs.csv\": \"rota.xlsx#needs\"}}");
    var run = Shell.run("next", week, "--to", next);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readAllLines(next.resolve("needs.csv"))).containsExactly(
        "need_id,series,latitude,longitude,date,start,end",
        "tea-1,tea,53.645,-1.785,2026-11-30,10:00,11:00");
    assertThat(next.resolve("rota.xlsx")).doesNotExist();
    assertThat(Shell.run("check", next).out()).contains("No problem was found.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kirklees", "city-year", "programmes/home-start-one-town"})
  void dataSetsStayCleanTwoWeeksInARow(String name) throws IOException {
    var from = Path.of("../datasets").resolve(name);
    for (int i = 0; i < 2; i++) {
      var plan = folder.resolve("plan" + i);
      var to = folder.resolve("to" + i);
      assertThat(
          Shell.run("solve", from, "--out", plan, "--steps", 1, "--strategy", "greedy", "--quiet")
              .code())
          .isZero();
      var run = Shell.run("next", from, "--to", to, "--plan", plan, "--json");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.json().at("/moved").size()).isPositive();
      var check = Shell.run("check", to);
      assertThat(check.code()).isZero();
      assertThat(check.out()).contains("No problem was found.");
      from = to;
    }
  }
}
