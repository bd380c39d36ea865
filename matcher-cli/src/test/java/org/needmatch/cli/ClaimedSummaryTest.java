package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that said more than was known. */
class ClaimedSummaryTest {
  @TempDir
  Path plans;

  private Shell solve(Path input, String name, Object... more) {
    var out = plans.resolve(name);
    var told = more.length == 0
        ? Shell.run("solve", input, "--out", out, "--steps", "40")
        : Shell.run("solve", input, "--out", out, "--steps", "40", more[0], more[1]);
    assertThat(told.code()).as(told.err()).isZero();
    return told;
  }

  @Test
  void overclaim() throws IOException {
    var input = Case.path("desk/overclaim").resolve("in");
    var published = Case.path("desk/overclaim").resolve("pub");
    var kept = "Meets 50.0 % of weighted need; no plan that keeps this 1 place can meet more.";
    var plan = plans.resolve("kept");
    assertThat(solve(input, "kept", "--keep", published).out()).contains(kept)
        .contains("proven best of the plans that keep what stays");
    assertThat(Files.readString(plan.resolve("summary.json"))).contains("\"scope\" : \"kept\"");
    assertThat(Files.readString(plan.resolve("report.html"))).contains(kept)
        .contains("limit of kept plans 50.0 %").doesNotContain("nobody can meet more");
    assertThat(Shell.run("verify", input, plan).out()).contains(kept)
        .contains("proves that no plan that keeps this 1 place can do better");
    assertThat(Shell.run("explain", input, plan).out()).contains("This plan keeps 1 published");
    assertThat(Shell.run("replan", input, "--keep", published, "--time", "1s").out())
        .contains("At most 1 person: meets 100.00 %");
    solve(input, "free");
    assertThat(Shell.run("compare", input, plan, plans.resolve("free")).out())
        .contains("free: Meets 100.0 % of weighted need; no plan can meet more.").contains(kept);
  }

  @Test
  void falseBoundWithoutCertificate() throws IOException {
    var input = Case.path("referee/false-bound-without-certificate");
    var plan = plans.resolve("plan");
    solve(input, "plan");
    Files.delete(plan.resolve("certificate.csv"));
    var told = Shell.run("verify", input, plan);
    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("how much any plan can meet is not proven")
        .contains("There is no certificate.csv").doesNotContain("no plan can");
    assertThat(Shell.run("compare", input, plan).out()).contains("is not proven")
        .doesNotContain("no plan can");
  }

  @Test
  void aRefusedCertificateProvesNothing() throws IOException {
    var input = Case.path("referee/false-bound-without-certificate");
    var plan = plans.resolve("plan");
    solve(input, "plan");
    Files.writeString(plan.resolve("certificate.csv"), "nothing\n");
    var told = Shell.run("verify", input, plan);
    assertThat(told.code()).isEqualTo(ExitCode.RULE_BROKEN);
    assertThat(told.out()).contains("how much any plan can meet is not proven")
        .doesNotContain("no plan can");
    assertThat(Shell.run("compare", input, plan).out()).contains("is not proven");
  }

  @Test
  void verifyKeptGone() {
    var input = Case.path("faults/verify-kept-gone");
    var told = Shell.run("verify", input.resolve("input"), input.resolve("plan"));
    assertThat(told.code()).isEqualTo(ExitCode.RULE_BROKEN);
    assertThat(told.out())
        .startsWith("Not in the input any more, though the plan kept it: 1 place, V4 in N1.");
    assertThat(told.out().lines().count()).isLessThan(25);
  }

  @Test
  void aPersonWhomThePlanKeptAndTheInputLost() throws IOException {
    var input = TinyTown.write(plans.resolve("town"));
    solve(input, "first");
    solve(input, "kept", "--keep", plans.resolve("first"));
    var volunteers = input.resolve("volunteers.csv");
    Files.writeString(volunteers, Files.readString(volunteers).replaceAll("(?m)^bob.*\n", ""));
    var told = Shell.run("verify", input, plans.resolve("kept"));
    assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.RULE_BROKEN);
    assertThat(told.out()).contains("though the plan kept it: 1 place, bob in visit");
  }

  @Test
  void answersThatCameSinceAreNoBrokenRules() throws IOException {
    var input = TinyTown.write(plans.resolve("town"));
    solve(input, "plan");
    var plan = plans.resolve("plan");
    Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "accepted");
    assertThat(Shell.run("verify", input, plan).code()).isZero();
    Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "declined");
    var told = Shell.run("verify", input, plan);
    assertThat(told.code()).isEqualTo(ExitCode.RULE_BROKEN);
    assertThat(told.out())
        .startsWith("Answers have come since this plan was made: 1 place, ann in van (declined). "
            + "Run solve --keep with this plan. As it was made:\nThe plan keeps every rule.")
        .doesNotContain("breaks").contains("summary.json says the same.");
  }

  @Test
  void unfilledSum() throws IOException {
    solve(Case.path("referee/unfilled-sum"), "plan");
    var plan = plans.resolve("plan");
    long missing = Files.readAllLines(plan.resolve("unfilled.csv")).stream().skip(1)
        .mapToLong(line -> Long.parseLong(line.split(",")[3])).sum();
    var need = new ObjectMapper().readTree(plan.resolve("summary.json").toFile())
        .path("weightedNeed");
    assertThat(missing).isEqualTo(need.path("total").asLong() - need.path("met").asLong());
  }

  @Test
  void reasonNotRun() throws IOException {
    solve(Case.path("referee/reason-not-run"), "plan");
    assertThat(Files.readString(plans.resolve("plan").resolve("unfilled.csv")))
        .contains("N4,volunteer,4,7000,group-too-small,")
        .contains("but not enough of them together").doesNotContain("not-run");
  }
}
