package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

/** How findings are shown, and where their list is kept. */
class FindingTextTest {
  @TempDir
  private Path folder;

  @Test
  void oneBadColumnFloods() throws IOException {
    var run = Shell.run("check", flood(), "--out", folder.resolve("list.csv"));
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("error"))).singleElement()
        .asString().contains("column Birthday: 180 of 200 rows", "lines 2, 3, 4 …",
            "translate it in matcher.json, or map it to \"\" not to read it")
        .doesNotContain("Mar");
    assertThat(run.out().lines().filter(line -> line.startsWith("warning"))).singleElement()
        .asString().contains("active-unclear", "\"Left\"");
    assertThat(run.out()).contains("not active: never placed");
    assertThat(Files.readString(folder.resolve("list.csv")).lines())
        .filteredOn(line -> line.contains("date-bad")).hasSize(180)
        .noneMatch(line -> line.contains("Mar"));
  }

  private Path flood() throws IOException {
    var input = Case.copy("intake/08-one-bad-column-floods/input", folder.resolve("in"));
    var settings = input.resolve("matcher.json");
    Files.writeString(settings,
        Files.readString(settings).replace("\"Number\"", "\"Status\": \"active\", \"Number\""));
    return input;
  }

  @Test
  void checkThatEndsWith3() throws IOException {
    var input = Case.path("intake/17-check-that-ends-with-3/input");
    var run = Shell.run("check", input, "--out", folder);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines().filter(line -> line.startsWith("error"))).hasSize(4);
    assertThat(Files.readString(folder.resolve("problems.csv")).lines()).hasSize(5);
    var json = Shell.run("check", input, "--json");
    assertThat(json.code()).isEqualTo(3);
    assertThat(json.json().at("/error/code").asText()).isEqualTo("no-needs");
    assertThat(json.json().at("/problems")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void failedSolveLeavesItsProblemsAndAnOlderPlanAsItWas(boolean older) throws IOException {
    if (older) {
      Files.writeString(folder.resolve("assignments.csv"), "as it was");
      Files.writeString(folder.resolve("problems.csv"), "as it was");
    }
    var run = Shell.run("solve", Case.path("intake/17-check-that-ends-with-3/input"), "--out",
        folder, "--json");
    var list = folder.resolve(older ? "problems-unplanned.csv" : "problems.csv");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.json().at("/problems")).hasSize(4);
    assertThat(run.err()).contains("Every problem is in " + list);
    assertThat(Files.readString(list).lines()).hasSize(5);
    if (older) {
      assertThat(folder.resolve("problems.csv")).hasContent("as it was");
      assertThat(folder.resolve("assignments.csv")).hasContent("as it was");
    }
  }

  @Test
  void strictSolveKeepsTheListToo() throws IOException {
    var run = Shell.run("solve", flood(), "--out", folder, "--strict", "--json");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.json().at("/error/code").asText()).isEqualTo("strict");
    assertThat(Files.readString(folder.resolve("problems.csv")).lines()).hasSizeGreaterThan(180);
  }

  @Test
  void personalCellsAreShownByTheirShapeInEveryFile() throws IOException {
    Files.writeString(folder.resolve("volunteers.csv"), """
        volunteer_id,name,birth_date,latitude,longitude,availability,max_travel_km
        V1,Ann,1961-13-09,54.6411,-2.7803,Mon 09:00-12:00,
        V2,Bob,9 Septober 1961,54.6422,-2.7804,Mon 09:00-12:00,
        V3,Cid,1961-09-09,530.6433,-2.7805,Mon 09:00-12:00,
        V4,Dee,1961-09-09,54.6444,,Mon 09:00-12:00,
        V5,Eve,1961-09-09,54.6455,-2.7806,Mon 09:00-12:00,far
        V6,"07700 900123",1961-09-09
        V7,Gus,1961-09-09,54.6477,-2.7807,Mon 09:00-12:00,5,gus@example.org
        """);
    Files.writeString(folder.resolve("needs.csv"), """
        need_id,latitude,longitude,date,start,end
        n1,53.65,-1.78,2026-11-23,10:00,12:00
        """);
    var plan = folder.resolve("plan");
    var text = Shell.run("check", folder).out() + Shell.run("check", folder, "--json").out()
        + Shell.run("solve", folder, "--out", plan, "--steps", 5).out();
    for (var file : List.of("problems.csv", "report.html", "summary.json")) {
      text += Files.readString(plan.resolve(file));
    }
    assertThat(text).contains("9999-99-99", "9 xxxxxxxx 9999", "99.9999", "\"far\"")
        .doesNotContain("1961", "Septober", "54.64", "530.6433", "2.780", "07700", "gus@", "Ann");
  }

  @Property(tries = 50)
  void neverMoreThanFortyLines(@ForAll @IntRange(min = 0, max = 200) int kinds,
      @ForAll @IntRange(min = 1, max = 6) int each) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < kinds * each; i++) {
      findings.add(FindingCode.WORD_UNKNOWN.at("needs.csv", i + 2, "c" + i % kinds, "v" + i, "Bad.",
          "row set aside", "Mend it."));
    }
    assertThat(FindingText.lines(findings, Map.of("needs.csv", findings.size())))
        .hasSizeLessThanOrEqualTo(40).hasSizeGreaterThanOrEqualTo(Math.min(kinds, 40));
  }
}
