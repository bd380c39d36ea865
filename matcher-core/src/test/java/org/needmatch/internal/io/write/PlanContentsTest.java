package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.sheet.Workbook;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PlanContentsTest {
  @TempDir
  Path folder;

  private PlanContents ids;
  private PlanContents names;

  @BeforeEach
  void solve() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").name("=Ann").build())
        .add(Need.builder("tea").title("Tea").venue("Town hall").at(Town.CENTRE)
            .time(TimeSpan.of(Town.MONDAY, 600, 690)).volunteers(1, 2).build())
        .add(Need.builder("visit").venue("the person's home").at(Town.north(Town.CENTRE, 900))
            .time(TimeSpan.of(Town.MONDAY.plusDays(1), 600, 690)).volunteers(2, 2).build())
        .build();
    var outcome = Matcher.create().solve(problem, SolveOptions.builder()
        .timeLimit(Duration.ofSeconds(10)).stepLimit(10L).threads(1).strategy("greedy").build());
    assertThat(outcome.plan())
        .isEqualTo(new Plan(List.of(Assignment.of("tea", "volunteer", 1, "ann"))));
    ids = report(problem, outcome, PageOptions.DEFAULT);
    names = report(problem, outcome, PageOptions.DEFAULT.withNames(true));
  }

  private static PlanContents report(Problem problem, SolveResult outcome, PageOptions options) {
    return PlanContents.of(problem, outcome, RuleSet.standard(), List.of(), Map.of(), options,
        "hash", "1.2");
  }

  @Test
  void theRotaForSpreadsheetsHasAMarkAndWindowsLineEnds() throws IOException {
    PlanWriter.write(ids, folder, Set.of(Handout.ROTA));

    assertThat(Files.readString(folder.resolve("rota.csv"))).isEqualTo(
        "\uFEFFvenue,area,date,start,end,need_id,title,role,seat,volunteer_id,series,status\r\n"
            + "Town hall,,2026-11-23,10:00,11:30,tea,Tea,volunteer,1,ann,tea,proposed\r\n");
    PlanWriter.write(names, folder, Set.of(Handout.ROTA));
    assertThat(Files.readString(folder.resolve("rota.csv"))).contains("status,name\r\n")
        .contains(",ann,tea,proposed,'=Ann\r\n");
  }

  @Test
  void theRotaToPrintHasASheetForEachVenueAndLeavesRoomForTheRest() throws IOException {
    PlanWriter.write(names, folder, Set.of(Handout.ROTA));

    var page = Jsoup.parse(Files.readString(folder.resolve("rota.html")));
    assertThat(page.select("section.sheet h2").eachText()).containsExactly("Town hall",
        "Home visits: No initiative");
    assertThat(
        page.select("section.sheet").getFirst().select("tbody tr td:nth-child(9)").eachText())
        .containsExactly("=Ann (ann)", "open");
    assertThat(page.select("section.sheet").get(1).select("tbody tr td:nth-child(9)").eachText())
        .containsExactly("does not run", "does not run");
    PlanWriter.write(ids, folder, Set.of(Handout.ROTA));
    assertThat(Files.readString(folder.resolve("rota.html"))).doesNotContain("=Ann");
  }

  @Test
  void whatAnOlderPlanLeftIsTakenAwayAndOtherFilesAreNot() throws IOException {
    PlanWriter.write(ids, folder, EnumSet.allOf(Handout.class));
    var calendar = folder.resolve("calendar");
    assertThat(calendar.resolve("volunteer-ann.ics")).exists();
    Files.copy(calendar.resolve("volunteer-ann.ics"), calendar.resolve("volunteer-gone.ics"));
    Files.writeString(calendar.resolve("mine.ics"), "BEGIN:VCALENDAR");

    PlanWriter.write(ids, folder, Set.of(Handout.CALENDAR));

    assertThat(calendar.resolve("volunteer-ann.ics")).exists();
    assertThat(calendar.resolve("volunteer-gone.ics")).doesNotExist();
    assertThat(calendar.resolve("mine.ics")).exists();
    assertThat(folder.resolve("rota.csv")).doesNotExist();
    assertThat(folder.resolve("plan.xlsx")).doesNotExist();

    Files.writeString(folder.resolve("rota.csv"), "my own rota");
    PlanWriter.write(ids, folder);
    assertThat(calendar.resolve("volunteer-ann.ics")).doesNotExist();
    assertThat(folder.resolve("rota.csv")).hasContent("my own rota");
  }

  @Test
  void theWorkbookHoldsTheTablesAndNoNamesUnlessAskedFor() throws Exception {
    PlanWriter.write(ids, folder, Set.of(Handout.WORKBOOK, Handout.ROTA));
    var bytes = Files.readAllBytes(folder.resolve("plan.xlsx"));
    var book = Workbook.open(new SourceFile("plan.xlsx", bytes));
    assertThat(book.sheets()).extracting(sheet -> sheet.name()).containsExactly("assignments",
        "unfilled", "rota", "problems");
    assertThat(book.read("assignments").rows().get(1).cells()).startsWith("tea", "tea", "Tea",
        "Town hall", "volunteer", "1", "ann", "2026-11-23", "10:00", "11:30");
    assertThat(book.read("rota").rows().toString()).doesNotContain("=Ann");
    assertThat(Files.readString(folder.resolve("summary.json"))).contains("\"plan.xlsx\"");
    PlanWriter.write(ids, folder, Set.of(Handout.WORKBOOK, Handout.ROTA));
    assertThat(Files.readAllBytes(folder.resolve("plan.xlsx"))).isEqualTo(bytes);
    PlanWriter.write(names, folder, Set.of(Handout.WORKBOOK, Handout.ROTA));
    assertThat(
        Workbook.open(new SourceFile("plan.xlsx", Files.readAllBytes(folder.resolve("plan.xlsx"))))
            .read("rota").rows().get(1).cells())
        .contains("=Ann");
  }
}
