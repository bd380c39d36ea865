package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class RowGuardTest extends InputFixture {
  @ParameterizedTest
  @ValueSource(strings = {"conviction", "Criminal Record", "certificate_number", "Offences",
      "dbs_number"})
  void columnsOfRecordsAreRefusedEvenWhenTheyAreMapped(String column) {
    input.volunteers("availability," + column, "V1,Mon 09:00-17:00,yes").file("matcher.json",
        "{\"columns\": {\"volunteers.csv\": {\"" + column + "\": \"active\"}}}");
    var read = InputText.read(folder);
    InputText.assertCode(read.findings().getFirst(), FindingCode.COLUMN_REFUSED, "volunteers.csv",
        1, column, "");
    assertThat(InputText.volunteers(read)).containsExactly("V1");
    assertThat(read.findings().toString()).doesNotContain("yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Criminal record check", "criminal_records_check", "Police record check"})
  void aCheckByTheNameOfARecordIsACheck(String column) {
    var rows = input.needs("remote,date," + column, "N1,yes,2026-11-23,enhanced",
        "N2,yes,2026-11-23,");
    assertThat(InputText.codes(InputText.read(folder))).containsExactly("column-unclear");
    assertThat(InputText.needs(InputText.read(folder))).containsExactly("N2");
    rows.file("matcher.json",
        "{\"columns\": {\"needs.csv\": {\"" + column + "\": \"dbs_level\"}}}");
    assertThat(InputText.needs(InputText.read(folder))).containsExactly("N1", "N2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rejected", "Banned", "not cleared", "unsuitable"})
  void aWordThatTurnsAPersonAwaySetsTheirRowAsideWhateverItsColumn(String word) {
    input.volunteers("availability,Application stage", "V1,Mon 09:00-17:00," + word,
        "V2,Mon 09:00-17:00,interview");
    var read = InputText.read(folder);
    assertThat(InputText.codes(read)).containsExactly("column-unclear");
    assertThat(InputText.volunteers(read)).containsExactly("V2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid_role", "core_service"})
  void workOfPaidStaffIsSetAsideWithTheReason(String column) {
    input.needs("remote,date," + column, "N1,yes,2026-11-23,yes", "N2,yes,2026-11-23,no");
    var read = InputText.read(folder);
    assertThat(InputText.needs(read)).containsExactly("N2");
    assertThat(read.findings().getFirst().code()).isEqualTo(column.replace('_', '-'));
    assertThat(read.findings().getFirst().message()).contains("paid staff");
  }
}
