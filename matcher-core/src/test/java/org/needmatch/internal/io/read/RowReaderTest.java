package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

class RowReaderTest extends InputFixture {
  @Test
  void allThatIsWrongWithARowIsToldAtOnce() {
    input.volunteers("availability,max_sessions_per_week,birth_date",
        "V1,Mon 09:00-17:00,many,soon", "V2,Mon 09:00-17:00,1,");
    var read = input.read();

    assertThat(InputText.volunteers(read)).containsExactly("V2");
    assertThat(read.findings()).extracting(Finding::column)
        .containsExactlyInAnyOrder("max_sessions_per_week", "birth_date");
    assertThat(read.findings()).extracting(Finding::line).containsOnly(2L);
    assertThat(read.findings()).extracting(Finding::action).contains("row set aside");
  }

  @Test
  void aNumberAboveTheBelievableIsReadAsTheMost() {
    input.needs("remote,date,volunteers", "N1,yes,2026-11-23,99", "N2,yes,2026-11-23,3")
        .file("matcher.json", "{\"maximum\": {\"needs.csv\": {\"volunteers\": 3}}}");
    var read = input.read();

    assertThat(read.findings()).singleElement().satisfies(one -> {
      assertThat(one.code()).isEqualTo(FindingCode.ABOVE_MAXIMUM.code());
      assertThat(one.action()).isEqualTo("read as 3");
    });
    assertThat(read.problem().needs())
        .allSatisfy(one -> assertThat(one.roles().getFirst().wanted()).isEqualTo(3));
  }

  @Test
  void aMissingIdIsNamedByItsColumn() {
    input.volunteers("availability", ",Mon 09:00-17:00", "V2,Mon 09:00-17:00");

    InputText.assertCode(input.finding(), FindingCode.VALUE_MISSING, "volunteers.csv", 2,
        "volunteer_id", "");
  }

  @Test
  void aConstantStandsOnlyForAColumnThatTheFileLacks() {
    input.needs("date,remote", "N1,2026-11-23,").file("matcher.json",
        "{\"constants\": {\"needs.csv\": {\"remote\": \"yes\", \"title\": \"Tea\"}}}");
    assertThat(input.refusal().code()).as("a blank cell says no: the need has no place")
        .isEqualTo(FindingCode.NO_NEEDS.code());

    input.needs("date", "N1,2026-11-23");
    assertThat(input.read().problem().needs().getFirst().title()).isEqualTo("Tea");
    assertThat(input.read().problem().needs().getFirst().remote()).isTrue();
  }
}
