package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputText;

class ExportShapeTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      "{\"headerRow\": {\"needs.csv\": 0}}|headerRow.needs.csv|whole number",
      "{\"year\": {\"needs.csv\": 1999}}|year.needs.csv|from 2000 to 2099",
      "{\"factors\": {\"needs.csv\": {\"duration\": 0}}}|factors.needs.csv.duration|above 0",
      "{\"factors\": {\"needs.csv\": {\"wings\": 2}}}|factors.needs.csv|has no column wings",
      "{\"separators\": {\"needs.csv\": {\"skills\": \"\"}}}|separators.needs.csv.skills|no sign",
      "{\"afternoon\": {\"needs.csv\": {\"start\": \"soon\"}}}|afternoon.needs.csv.start|time of day",
      "{\"samePerson\": {\"needs.csv\": \"last\"}}|samePerson.needs.csv|without people",
      "{\"samePerson\": {\"volunteers.csv\": \"first\"}}|samePerson.volunteers.csv|neither last",
      "{\"sameNeed\": {\"volunteers.csv\": \"seats\"}}|sameNeed.volunteers.csv|without needs",
      "{\"sameNeed\": {\"needs.csv\": \"rows\"}}|sameNeed.needs.csv|is not seats",
      "{\"nightUntil\": {\"volunteers.csv\": \"05:00\"}}|nightUntil.volunteers.csv|without sessions",
      "{\"joins\": {\"needs.csv\": {\"file\": \"../x.csv\", \"on\": {\"a\": \"b\"}}}}|joins.needs.csv.file|inside the folder",
      "{\"joins\": {\"needs.csv\": {\"file\": \"x.csv\", \"on\": {}}}}|joins.needs.csv.on|one column",
      "{\"compose\": {\"needs.csv\": {\"need_id\": {\"from\": [\"a\"], \"as\": \"sum\"}}}}|compose.needs.csv.need_id.as|neither hash nor text"})
  void whatCannotBeIsRefusedByItsPath(String settings, String path, String words) {
    var finding = new InputText(folder).file("matcher.json", settings).refusal();
    assertThat(finding.code()).isEqualTo(FindingCode.SETTING_BAD.code());
    assertThat(finding.file()).isEqualTo("matcher.json");
    assertThat(finding.column()).isEqualTo(path);
    assertThat(finding.message()).contains(words);
    assertThat(finding.fix()).isNotBlank();
  }
}
