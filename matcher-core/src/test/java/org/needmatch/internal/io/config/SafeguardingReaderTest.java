package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.read.InputText;

class SafeguardingReaderTest {
  @TempDir
  Path folder;

  private Finding refused(String settings) {
    return new InputText(folder).file("matcher.json", settings).refusal();
  }

  @Test
  void ownRulesNeedAPackAndAFileInsideTheFolder() {
    assertThat(refused("{\"policy\": {\"own\": \"ours.json\"}}").column()).isEqualTo("policy.own");
    for (var file : List.of("../ours.json", "/ours.json", "C:ours.json")) {
      assertThat(
          refused("{\"policy\": {\"pack\": \"scotland\", \"own\": \"" + file + "\"}}").message())
          .contains("not a name inside the folder");
    }
  }

  @Test
  void onlyRulesOfThePackAreSignedOff() {
    var finding = refused("{\"policy\": {\"pack\": \"scotland\", \"signedOff\": \"none-such\"}}");
    assertThat(finding.column()).isEqualTo("policy.signedOff");
    assertThat(finding.value()).isEqualTo("none-such");
    assertThat(refused("{\"policy\": {\"signedOff\": \"any\"}}").column())
        .as("without a pack there are none").isEqualTo("policy.signedOff");
  }

  @Test
  void aPackThatIsNotThereStops() {
    assertThat(refused("{\"policy\": {\"pack\": \"atlantis\"}}").column()).isEqualTo("policy.pack");
    assertThat(refused("{\"policy\": {\"pack\": \"scotland\", \"statusMonths\": -1}}").column())
        .isEqualTo("policy.statusMonths");
  }

  @Test
  void noneIsNoPackAndWithOneHalfIsTooMany() {
    var none = new InputText(folder).file("matcher.json", "{\"policy\": {\"pack\": \"none\"}}")
        .read().problem().settings().safeguarding();
    assertThat(none.pack()).isNull();
    assertThat(none.shutOutShare()).isEqualTo(1);
    var scotland = new InputText(folder)
        .file("matcher.json", "{\"policy\": {\"pack\": \"scotland\"}}").read().problem().settings()
        .safeguarding();
    assertThat(scotland.shutOutShare()).isEqualTo(0.5);
  }
}
