package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {
  private static final String[] READING = {"policy", "--pack", "england-wales", "--activity",
      "teaching", "--serves", "child", "--setting", "school", "--contact", "weekly",
      "--supervised"};

  @TempDir
  Path folder;

  private static Shell reading(String... more) {
    var all = new java.util.ArrayList<>(java.util.List.of(READING));
    all.addAll(java.util.List.of(more));
    return Shell.run(all.toArray(String[]::new));
  }

  @Test
  void packsAreListed() {
    var shell = Shell.run("policy");
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("england-wales", "scotland", "northern-ireland",
        "not legal advice");
  }

  @Test
  void theDateDecidesWhatIsRequiredAndWhichRuleSaysSo() {
    assertThat(reading("--date", "2026-08-31").out()).contains("Required: nothing.");
    assertThat(reading("--date", "2026-09-01").out()).contains(
        "Required: enhanced check for the workforce child with the barred list child.",
        "ew-child-supervised-2026 from 2026-09-01");
    assertThat(reading("--date", "2026-09-01", "--json").out())
        .contains("\"id\" : \"ew-child-supervised-2026\"", "\"level\" : \"enhanced\"");
  }

  @Test
  void aNeedOfAnInputIsAnswered() throws Exception {
    Files.writeString(folder.resolve("matcher.json"), "{\"policy.pack\": \"scotland\"}");
    Files.writeString(folder.resolve("volunteers.csv"), "volunteer_id\nV1\n");
    Files.writeString(folder.resolve("needs.csv"),
        "need_id,remote,date,start,end,activity_code,serves\n"
            + "N1,yes,2026-11-23,10:00,11:00,coaching,child\n");
    var shell = Shell.run("policy", folder.toString(), "--need", "N1");
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("Required: PVG membership for child.", "sct-child-role");
  }

  @Test
  void whatIsNotKnownIsASentence() {
    var shell = Shell.run("policy", "--pack", "atlantis");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("There is no policy pack atlantis", "england-wales");
    assertThat(Shell.run("policy", "--pack", "scotland", "--activity", "juggling").err())
        .contains("has no activity juggling");
  }
}
