package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells about a person that a finding does not repeat. */
final class PersonalCellsTest extends InputFixture {
  @ParameterizedTest
  @ValueSource(strings = {"call z@secret.example", "01632 960 001", "+441632960001"})
  void contactInAnyColumnIsNotTold(String cell) {
    input.volunteers("availability", "V1,Mon 09:00-17:00;" + cell, "V2,Mon 09:00-17:00");
    assertThat(input.finding().toString()).doesNotContain("secret", "960").contains("window-bad");
  }

  @Test
  void columnOfNamesThatIsMappedWronglyIsNotTold() {
    input.volunteers("Full name,availability", "V1,Zebedee Person,Mon 09:00-17:00")
        .file("matcher.json", "{\"columns\": {\"volunteers.csv\": {\"Full name\": \"active\"}}}");
    var result = input.read();
    assertThat(result.findings().toString() + result.counts()).doesNotContain("Zebedee");
  }

  @Test
  void cellsOfARowOutOfPlaceAreNotTold() {
    input.volunteers("name,birth_date,availability,Email",
        "Zebedee Person,1990-02-03,Mon 09:00-17:00,z@secret.example",
        "V2,Wanda Person,1985-07-09,Mon 09:00-17:00,w@secret.example");
    assertThat(input.finding().toString()).doesNotContain("Zebedee", "1990", "secret")
        .contains("row-too-short");
  }
}
