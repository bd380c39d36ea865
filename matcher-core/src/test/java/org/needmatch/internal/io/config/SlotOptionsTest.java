package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.internal.io.read.InputText;

class SlotOptionsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      "{\"columns\": {}}|slots.volunteers.csv.columns|names no column",
      "{\"columns\": {\"Slot 1\": \"sometimes\"}}|slots.volunteers.csv.columns.Slot 1|neither a day nor a date",
      "{\"columns\": [\"Monday\"], \"words\": {\"am\": \"morning\"}}|slots.volunteers.csv.words.am|no span of time",
      "{\"columns\": [\"Monday\"], \"separator\": \"\"}|slots.volunteers.csv.separator|is empty",
      "{\"columns\": [\"Monday\"], \"minutes\": 1441}|slots.volunteers.csv.minutes|from 1 to 1440",
      "{\"columns\": [\"Monday\"], \"colour\": 1}|slots.volunteers.csv|no part colour"})
  void whatCannotBeIsRefusedByItsPath(String slots, String path, String words) {
    var finding = new InputText(folder)
        .file("matcher.json", "{\"slots\": {\"volunteers.csv\": " + slots + "}}").refusal();
    assertThat(finding.column()).isEqualTo(path);
    assertThat(finding.message()).contains(words);
  }

  @Test
  void filesWithoutAvailabilityHaveNoSlots() {
    assertThat(new InputText(folder)
        .file("matcher.json", "{\"slots\": {\"needs.csv\": {\"columns\": [\"Monday\"]}}}").refusal()
        .message()).contains("without availability");
  }
}
