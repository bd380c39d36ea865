package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** recruit with a budget, on a town that is checked by hand. */
class CampaignAnswerTest extends PlannedTown {
  @Test
  void people() throws IOException {
    var run = Shell.run("recruit", town, plan, "--steps", 5, "--budget", 2);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("1 person: exactly 20.00 % more and 1 more session; no set can bring more.")
        .contains("No 2 people of the kinds that sessions ask for could bring more than 20.00 %");
    assertThat(Files.readAllLines(plan.resolve("campaign.csv"))).hasSize(4);
    assertThat(Files.readString(plan.resolve("campaign-options.csv")))
        .contains("\n1,volunteers,volunteers,1,1,,,south,2026-11-23,20:00,21:00,,new-1,late,");
    assertThat(Files.readString(plan.resolve("report.html"))).contains("What a budget could bring");
    assertThat(Shell.run("verify", town, plan).code()).isZero();

    var recruited = Shell.run("recruit", town, plan, "--steps", 5, "--tries", 1);
    assertThat(recruited.code()).isZero();
    assertThat(Files.readString(plan.resolve("report.html"))).contains("What a budget could bring")
        .contains("What was found to help, most first");
    Shell.run("solve", town, "--out", plan, "--steps", 20, "--quiet");
    assertThat(plan.resolve("campaign.csv")).doesNotExist();
  }

  @Test
  void money() throws IOException {
    var costs = Files.writeString(folder.resolve("costs.csv"),
        "option,kind,cost\nposter,volunteer,45.50\n");
    var run = Shell.run("recruit", town, plan, "--steps", 5, "--budget", "50", "--costs", costs,
        "--json");
    assertThat(run.code()).as(run.err()).isZero();
    var last = run.json().at("/curve/" + (run.json().at("/curve").size() - 1));
    assertThat(last.path("cost").decimalValue()).isEqualByComparingTo("45.50");
    assertThat(last.path("best").asBoolean()).isTrue();
    assertThat(last.at("/options/0/option").asText()).isEqualTo("poster");
  }

  @Test
  void wrongUse() throws IOException {
    var bad = Files.writeString(folder.resolve("costs.csv"), "option,kind,cost\na,party,3\n");
    assertThat(Shell.run("recruit", town, plan, "--costs", bad).code()).isEqualTo(2);
    assertThat(Shell.run("recruit", town, plan, "--budget", "1.5").code()).isEqualTo(2);
    assertThat(Shell.run("recruit", town, plan, "--budget", "0").code()).isEqualTo(2);
    assertThat(Shell.run("recruit", town, plan, "--budget", "51").code()).isEqualTo(2);
    assertThat(Shell.run("recruit", town, plan, "--budget", "1.005", "--costs", bad).code())
        .isEqualTo(2);
    var refused = Shell.run("recruit", town, plan, "--budget", "10", "--costs", bad);
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("party");
  }
}
