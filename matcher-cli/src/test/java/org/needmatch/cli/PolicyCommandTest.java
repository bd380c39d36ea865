package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {
  private static final String[] READING = {"policy", "--pack", "england-wales", "--activity",
      "teaching", "--serves", "child", "--setting", "school", "--contact", "weekly",
      "--supervised"};

  @TempDir
  Path folder;

  private static Shell reading(String... more) {
    var all = new ArrayList<>(List.of(READING));
    all.addAll(List.of(more));
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
  void howOftenIsJudgedByTheStricterReadingLikeInAFile() {
    var role = new String[]{"policy", "--pack", "england-wales", "--activity", "teaching",
        "--serves", "child", "--setting", "hall", "--date", "2026-09-07"};
    assertThat(Shell.run((Object[]) role).out()).contains("weekly",
        "Required: enhanced check for the workforce child with the barred list child.");
    var more = new ArrayList<>(List.of(role));
    more.addAll(List.of("--contact", "occasional"));
    assertThat(Shell.run(more.toArray()).out()).contains("occasional", "Required: nothing.");
  }

  @Test
  void aNeedThatIsNotPlannedIsSaidToBeSetAsideAndWhy() throws Exception {
    Files.writeString(folder.resolve("matcher.json"), "{\"policy.pack\": \"scotland\"}");
    Files.writeString(folder.resolve("volunteers.csv"), "volunteer_id\nV1\n");
    Files.writeString(folder.resolve("needs.csv"),
        "need_id,remote,date,start,end,activity_code,serves,commitment\n"
            + "N1,yes,2026-11-23,10:00,11:00,coaching,child,\n"
            + "N2,yes,2026-11-23,10:00,11:00,juggling,child,c\n"
            + "N3,yes,2026-11-24,10:00,11:00,coaching,child,c\n"
            + "N4,yes,2026-12-24,10:00,11:00,coaching,child,\n"
            + "N5,yes,2026-11-24,10:00,11:00,coaching,child,\n");
    Files.writeString(folder.resolve("roles.csv"), "need_id,role,volunteers\nN5,lead,lots\n");
    assertThat(about("N2")).contains("N2 was set aside: The policy pack scotland has no activity");
    assertThat(about("N3")).contains("N3 was set aside: The need N2 of the commitment c was");
    assertThat(about("N4")).contains("N4 is dated outside the planned weeks");
    assertThat(about("N5")).contains("N5 was set aside: lots is not");
    assertThat(about("N6")).contains("There is no need N6 in the input");
  }

  private String about(String need) {
    var run = Shell.run("policy", folder.toString(), "--need", need);
    assertThat(run.code()).isEqualTo(2);
    return run.err();
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

  @Test
  void wordsOfAPackAreListed() throws Exception {
    assertThat(Shell.run("policy", "--pack", "england-wales").out()).contains(
        "Groups (serves): child, adult", "school: a school", "primary-school",
        "How often (contact): occasional, weekly", "Age bands (age_band):", "as of 2026-11-28");
    var json = Shell.run("policy", "--pack", "scotland", "--json").json();
    assertThat(json.at("/settings").has("school")).isTrue();
    assertThat(json.at("/settingNames/primary-school").asText()).isEqualTo("school");
    assertThat(json.at("/serves/0").asText()).isEqualTo("child");
    assertThat(json.at("/contact")).hasSize(2);
    assertThat(json.at("/ageBands")).hasSize(5);
    assertThat(json.at("/activityGroups/childcare/0").asText()).isEqualTo("child");
  }

  @Test
  void aMisspeltSettingIsNotAnswered() {
    var shell = Shell.run("policy", "--pack", "england-wales", "--activity", "teaching", "--serves",
        "child", "--setting", "shool");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("has no setting shool", "Perhaps school is meant",
        "care-home");
  }

  @Test
  void whatIsNotSaidCannotBeTold() throws Exception {
    Files.writeString(folder.resolve("matcher.json"), "{\"policy.pack\": \"england-wales\"}");
    Files.writeString(folder.resolve("volunteers.csv"), "volunteer_id\nV1\n");
    Files.writeString(folder.resolve("needs.csv"),
        "need_id,remote,date,start,end,dbs_level,dbs_workforce\n"
            + "N1,yes,2026-11-23,10:00,11:00,enhanced,child\n");
    var shell = Shell.run("policy", folder.toString(), "--need", "N1");
    assertThat(shell.out())
        .contains("cannot tell: the need does not say what is done and whom it serves",
            "Its own columns ask: enhanced check")
        .doesNotContain("nothing", "asks for more");
    assertThat(Shell.run("policy", folder.toString(), "--need", "N1", "--json").json()
        .at("/roles/0").has("required")).isFalse();
  }
}
