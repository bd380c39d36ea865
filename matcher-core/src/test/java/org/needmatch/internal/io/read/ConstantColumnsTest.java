package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantColumnsTest extends InputFixture {
  private InputReading born(String first, String second) {
    return input.volunteers("availability,birth_date", "V1,Mon 09:00-17:00," + first,
        "V2,Mon 09:00-17:00," + second).read();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01", "01/01/2000", "1/1/2000", "1 Jan 2000", "1970-01-01",
      "1/1/1970", "01-01-1904", "2000-01-01 00:00:00"})
  void oneDayOfASpreadsheetForEverybodyIsNoBirthDateHoweverItIsWritten(String day) {
    var read = born(day, day);
    assertThat(read.problem().volunteers()).allSatisfy(one -> assertThat(one.birthDate()).isNull());
    assertThat(InputText.codes(read)).containsExactly("column-constant");
    assertThat(read.findings().getFirst().action()).isEqualTo("read as unknown");
  }

  @Test
  void twoDaysAreTwoPeople() {
    var read = born("1/1/2000", "2/1/2000");
    assertThat(read.findings()).isEmpty();
    assertThat(read.problem().volunteers().getFirst().birthDate())
        .isEqualTo(LocalDate.of(2000, 1, 1));
    var usual = born("3/4/1990", "3/4/1990");
    assertThat(usual.findings()).as("two twins").isEmpty();
    assertThat(usual.problem().volunteers().getLast().birthDate()).isNotNull();
  }

  @Test
  void anAgeOfNothingForEverybodyIsUnknown() {
    var read = input.volunteers("availability,age", "V1,Mon 09:00-17:00,0", "V2,Mon 09:00-17:00,0")
        .read();
    assertThat(read.problem().volunteers()).allSatisfy(one -> assertThat(one.age()).isNull());
  }
}
