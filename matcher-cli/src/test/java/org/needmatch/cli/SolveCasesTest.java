package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs for which a solve once ended without its plan. */
class SolveCasesTest {
  @TempDir
  Path folder;

  private List<Object> solve(String name, String options) {
    var command = new ArrayList<Object>(List.of("solve", Case.path("referee/" + name), "--out",
        folder.resolve("plan"), "--json", "--quiet"));
    command.addAll(List.of(options.split(" ")));
    return command;
  }

  @ParameterizedTest
  @CsvSource({"oom-apart-minimum, --steps 40", "oom-apart-minimum, --time 1s",
      "oom-min, --steps 40", "hang-city-apart, --steps 8 --week 2026-11-23",
      "nearby-internal-fault, --strategy nearby --steps 200",
      "internal-fault-clockless, --steps 50", "internal-fault-score, --steps 50",
      "rc4-commitment-pins-available, --steps 50", "rc4-commitment-pins-accepted, --steps 50"})
  void endsWithAPlanThatHolds(String name, String options) throws Exception {
    var shell = Shell.run(solve(name, options).toArray());

    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.json().at("/solve/faults").isMissingNode()).isTrue();
    assertThat(Files.readString(folder.resolve("plan/assignments.csv"))).startsWith("need_id");
    assertThat(Shell.run("verify", Case.path("referee/" + name), folder.resolve("plan")).code())
        .isZero();
  }

  /** Ten pins of five people break their windows and pairs, and nothing else. */
  @Test
  void theCityThatOnceCrashedHasAGoodPlanAndALimitThatIsProven() throws Exception {
    var summary = Shell.run(solve("certified-crash-city", "--steps 40 --week 2026-11-23").toArray())
        .json();
    assertThat(summary.at("/score/hard").asInt()).isEqualTo(-10);
    assertThat(summary.at("/seats/filled").asInt()).isGreaterThan(2_000);
    assertThat(summary.at("/bound/gapPercent").asDouble()).isBetween(0.0, 3.0);
    assertThat(summary.at("/solve/stopCause").asText()).isEqualTo("step-limit");
    assertThat(summary.at("/solve/faults").isMissingNode()).isTrue();

    var judged = Shell
        .run("verify", Case.path("referee/certified-crash-city"), folder.resolve("plan"), "--json")
        .json();
    assertThat(judged.path("accepted").asBoolean()).isTrue();
    assertThat(judged.path("score")).isEqualTo(summary.path("score"));
    assertThat(judged.path("violations")).hasSize(10)
        .allMatch(broken -> broken.path("byPinOnly").asBoolean());
    assertThat(judged.at("/proof/accepted").asBoolean()).isTrue();
    assertThat(judged.at("/proof/provenMedium").asLong())
        .isBetween(summary.at("/score/medium").asLong(), summary.at("/bound/medium").asLong());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gap-presence", "gap-two-roles", "gap461", "gap-crowd-59"})
  void theLimitKnowsWhoMayBeThereTogether(String name) throws Exception {
    var shell = Shell.run(solve(name, "--steps 60").toArray());
    assertThat(shell.json().at("/bound/medium")).isEqualTo(shell.json().at("/score/medium"));
    assertThat(shell.json().at("/solve/gapCauses").isMissingNode()).isTrue();
    var verify = Shell.run("verify", Case.path("referee/" + name), folder.resolve("plan"));
    assertThat(verify.code()).as(verify.err()).isZero();
    assertThat(verify.out() + verify.err()).contains("certificate.csv proves");
  }

  @Test
  void theMenuOfChangesIsClosedToo() throws Exception {
    var shell = Shell.run("replan", Case.path("referee/replan-limit-loose"), "--keep",
        Case.copy("referee/replan-limit-loose-PLAN", folder.resolve("first")), "--out",
        folder.resolve("menu"), "--steps", "60", "--json");
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.json().at("/lines")).isNotEmpty()
        .allSatisfy(line -> assertThat(line.path("bound")).isEqualTo(line.path("medium")));
    assertThat(shell.json().at("/gapCauses").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"greedy, strategy, no proof of its own", "certified, size, too large for the limit"})
  void aGapThatStaysOpenSaysWhy(String strategy, String word, String sentence) throws Exception {
    var shell = Shell.run("solve", Case.path("referee/certified-crash-city"), "--out",
        folder.resolve("plan"), "--steps", "1", "--week", "2026-11-23", "--strategy", strategy);
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.out()).contains("Why the plan stays below the limit", sentence);
    assertThat(Files.readString(folder.resolve("plan/summary.json")))
        .containsPattern("\"gapCauses\" : \\[\\s*\"" + word + "\"");
    assertThat(Files.readString(folder.resolve("plan/report.html"))).contains(sentence);
    assertThat(Shell
        .run("verify", Case.path("referee/certified-crash-city"), folder.resolve("plan")).code())
        .isZero();
  }

  @Test
  void keepDeclinedPin() throws Exception {
    var input = Case.path("referee/keep-declined-pin");
    var kept = Case.copy("referee/keep-declined-pin-PLAN", folder.resolve("first"));
    for (var next : List.of("second", "third")) {
      var out = folder.resolve(next);
      var shell = Shell.run("solve", input, "--keep", kept, "--out", out, "--steps", "20");
      assertThat(shell.code()).as(shell.err()).isZero();
      assertThat(shell.out()).doesNotContain("new in");
      assertThat(Files.readString(out.resolve("assignments.csv"))).contains("declined,declined");
      assertThat(Files.readAllLines(out.resolve("changes.csv"))).hasSize(1);
      kept = out;
    }
  }

  @Test
  void keepAcceptedLost() throws Exception {
    var out = folder.resolve("next");
    var shell = Shell.run("solve", Case.path("referee/keep-accepted-lost"), "--keep",
        Case.copy("referee/keep-accepted-lost-PLAN", folder.resolve("first")), "--out", out,
        "--steps", "20");
    assertThat(shell.code()).as(shell.err()).isZero();
    var now = Files.readString(out.resolve("assignments.csv"));
    var changes = Files.readString(out.resolve("changes.csv"));
    for (var accepted : List.of("N0,lead,V1", "N0,lead,V3", "N2,lead,V0")) {
      var cells = accepted.split(",");
      assertThat(now.lines()
          .anyMatch(line -> line.startsWith(cells[0] + ",") && line.contains("," + cells[1] + ",")
              && line.contains("," + cells[2] + ",") && line.endsWith(",accepted"))
          || changes.contains(cells[2] + "," + cells[0] + "," + cells[1] + ",removed"))
          .as(accepted + "\n" + now + changes).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"commitment-broken", "commitment-broken-roles"})
  void aCommitmentOfWhichOneRowIsSetAsideIsSetAside(String name) {
    var shell = Shell.run("check", Case.path("referee/" + name));
    assertThat(shell.out() + shell.err()).contains("commitment-broken", "N3", "was set aside");
  }

  @Test
  void minAgeZeroAsksNothing() throws Exception {
    var shell = Shell.run(solve("min-age-0", "--steps 10").toArray());
    assertThat(shell.json().at("/seats/filled").asInt()).isEqualTo(1);
    assertThat(Shell.run("verify", Case.path("referee/min-age-0"), folder.resolve("plan")).code())
        .isZero();
  }

  @Test
  void jsonPreviousIsRefusedInOneTrueSentence() {
    var shell = Shell.run("check", Case.path("referee/json-previous.json"));
    assertThat(shell.err()).contains("need_id or series").doesNotContain("separated");
  }
}
