package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.Finding;
import org.needmatch.internal.io.read.InputText;

class SettingValuesTest {
  @TempDir
  Path folder;

  private Finding refused(String settings) {
    return new InputText(folder).file("matcher.json", settings).refusal();
  }

  @Test
  void nestedAndFlatAreTheSameSettingAndNotBoth() {
    assertThat(new InputText(folder).file("matcher.json", "{\"dbs.maxAgeMonths\": 24}").read()
        .problem().settings().dbsMaxAgeMonths()).isEqualTo(24);
    assertThat(refused("{\"dbs\": {\"maxAgeMonths\": 24}, \"dbs.maxAgeMonths\": 12}").message())
        .contains("dbs.maxAgeMonths");
  }

  @Test
  void aListIsNoSingleValue() {
    assertThat(refused("{\"dbs\": {\"maxAgeMonths\": [24]}}").message())
        .contains("dbs.maxAgeMonths is not a single value");
    assertThat(refused("{\"dbs\": {\"maxAgeMonths\": null}}").message())
        .contains("is not a single value");
  }

  @Test
  void whatCannotBeReadNamesItsValue() {
    var finding = refused("{\n \"travel\": {\"detour\": \"long\"}}");
    assertThat(finding.column()).isEqualTo("travel.detour");
    assertThat(finding.value()).isEqualTo("long");
  }
}
