package org.needmatch.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.write.PlanContents;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Limit;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.StopCause;

class PlanWriterTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir
  Path folder;

  private static Problem town() {
    return Problem.builder(MONDAY)
        .add(Volunteer.builder("v1").home(53.65, -1.78)
            .available(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)).build())
        .add(Volunteer.builder("=v2").home(53.65, -1.78)
            .available(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)).build())
        .add(Need.builder("n2").title("<script>alert(1)</script>, \"quoted\"").remote(true)
            .on(MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 30)).build())
        .add(Need.builder("n1").series("club").venue("Hall").at(53.64, -1.79)
            .on(MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)).volunteers(1, 3, 1).build())
        .add(new SeriesMembership("club", "v1")).add(new Placement("n1", "volunteer", "=v2"))
        .build();
  }

  private static SolveResult outcome() {
    var plan = new Plan(List.of(Assignment.of("n1", "volunteer", 2, "=v2"),
        Assignment.of("n1", "volunteer", 1, "v1"), Assignment.of("n2", "volunteer", 1, "v1")));
    return new SolveResult(plan, new Score(0, 2500, 44), Limit.ofWeek(2600), 3000,
        List.of(new PinBreach(new Placement("n1", "volunteer", "=v2"), "hours-week")), List.of(),
        certificate(), 4, Duration.ofMillis(1234), 77, StopCause.STEP_LIMIT, SolveOptions.builder()
            .timeLimit(null).stepLimit(77L).seed(5).threads(2).strategy("certified").build());
  }

  private static Certificate certificate() {
    return new Certificate() {
      @Override
      public long provenMedium() {
        return 2600;
      }

      @Override
      public void writeTo(Appendable out) throws IOException {
        out.append("row,node\nnode,0\n");
      }
    };
  }

  private void write() throws IOException {
    var finding = new Finding("bad-time", Severity.ERROR, "needs.csv", 7, "start", "25:00",
        "25:00 is no time.", "set aside", "Write it like 09:00.");
    PlanWriter.write(PlanContents.of(town(), outcome(), RuleSet.standard(), List.of(finding),
        Map.of(), PageOptions.DEFAULT, "hash", "1.2"), folder);
  }

  @Test
  void assignmentsAreSortedGuardedAndComplete() throws IOException {
    write();

    assertThat(Files.readString(folder.resolve("assignments.csv"))).isEqualTo("""
        need_id,series,title,venue,role,seat,volunteer_id,date,start,end,initiative,area,\
        travel_km,travel_minutes,need_points,continues,pinned,conflict,status
        n2,n2,"<script>alert(1)</script>, ""quoted""\",,volunteer,1,v1,2026-11-23,09:00,09:30,,,\
        0,0,1000,no,no,,proposed
        n1,club,,Hall,volunteer,1,v1,2026-11-23,10:00,11:00,,,2,10,1000,yes,no,,proposed
        n1,club,,Hall,volunteer,2,'=v2,2026-11-23,10:00,11:00,,,2,10,500,no,yes,hours-week,proposed
        """);
  }

  @Test
  void unfilledAndProblemsHaveTheirColumns() throws IOException {
    write();

    assertThat(Files.readAllLines(folder.resolve("unfilled.csv"))).containsExactly(
        "need_id,role,seats_missing,need_points_missing,reason,detail,title,date,start,end,venue,area,"
            + "nearest_1,nearest_2,nearest_3",
        "n1,volunteer,1,500,nobody-eligible,There is no other volunteer.,,2026-11-23,10:00,11:00,"
            + "Hall,,,,");
    assertThat(Files.readAllLines(folder.resolve("problems.csv"))).containsExactly(
        "file,line,column,value,severity,code,problem,action,what_to_do",
        "needs.csv,7,start,25:00,error,bad-time,25:00 is no time.,set aside,Write it like 09:00.");
  }

  @Test
  void theSummaryHasTheContractsNames() throws IOException {
    write();

    var summary = new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
    assertThat(text(summary, "/week")).isEqualTo("2026-11-23");
    assertThat(text(summary, "/score")).isEqualTo("{\"hard\":0,\"medium\":2500,\"soft\":44}");
    assertThat(text(summary, "/bound"))
        .isEqualTo("{\"medium\":2600,\"gapPercent\":3.8461538461538463,\"scope\":\"week\"}");
    assertThat(text(summary, "/weightedNeed")).isEqualTo("{\"met\":2500,\"total\":3000}");
    assertThat(text(summary, "/seats")).isEqualTo("{\"filled\":3,\"wanted\":4}");
    assertThat(text(summary, "/needs")).isEqualTo("{\"running\":2,\"total\":2}");
    assertThat(text(summary, "/volunteers")).isEqualTo("{\"placed\":2,\"total\":2}");
    assertThat(text(summary, "/solve")).isEqualTo("{\"seconds\":1.234,\"steps\":77,"
        + "\"stopCause\":\"step-limit\",\"seed\":5,\"threads\":2,\"strategy\":\"certified\","
        + "\"version\":\"1.2\",\"inputHash\":\"hash\"}");
    assertThat(text(summary, "/conflicts/0/rule")).isEqualTo("hours-week");
    assertThat(text(summary, "/format")).isEqualTo("1");
    assertThat(text(summary, "/areas/")).contains("\"weightedNeed\":{\"met\":2500");
  }

  @Test
  void thePageEscapesWhatPeopleTyped() throws IOException {
    write();

    var page = Files.readString(folder.resolve("report.html"));
    assertThat(Jsoup.parse(page).select("script").eachAttr("src")).isEmpty();
    assertThat(Jsoup.parse(page).select("script")).hasSize(1);
    assertThat(page).doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;, &quot;quoted&quot;")
        .contains("Meets 83.3 % of weighted need; no plan can exceed 86.7 %.");
  }

  @Test
  void theSameReportIsTheSameBytes() throws IOException {
    write();
    var first = Files.readAllBytes(folder.resolve("report.html"));
    write();

    assertThat(folder.resolve("report.html")).hasBinaryContent(first);
  }

  private static String text(JsonNode summary, String pointer) {
    var node = summary.at(pointer);
    return node.isTextual() ? node.asText() : node.toString();
  }
}
