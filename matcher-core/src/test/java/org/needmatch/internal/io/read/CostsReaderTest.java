package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.Finding;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.testdomain.Problems;

class CostsReaderTest {
  @TempDir
  Path folder;

  @Test
  void aRowOfEachKind() throws Exception {
    var rows = CostsReader.read(file("course,training,15.50,,maths:3,,,,",
        "bus,minibus,90,,,12,hill,7,", "helper,volunteer,40,3,,,dale,,"), Problems.oneOfEach());
    assertThat(rows).extracting(CostRow::option).containsExactly("course", "bus", "helper");
    assertThat(rows).extracting(CostRow::cost).containsExactly(1550L, 9000L, 4000L);
    assertThat(rows.get(0).has().skills()).containsEntry("maths", 3);
    assertThat(rows.get(1).place()).isNotNull();
    assertThat(rows.get(1).people()).isEqualTo(7);
    assertThat(rows.get(1).withinKm()).isEqualTo(5);
    assertThat(rows.get(2).most()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"a,party,10,,,,,,|kind|party|word-unknown",
      "a,check,,,,,,,|cost||value-missing", "a,check,0,,,,,,|cost|0|number-range",
      "a,check,1.005,,,,,,|cost|1.005|number-range", "a,check,ten,,,,,,|cost|ten|number-bad",
      "a,training,10,,,,,,|skills||value-missing", "a,mileage,10,,,,,,|kilometres||value-missing",
      "a,mileage,10,,,5,,3,|people|3|cost-cell-unused",
      "a,volunteer,10,,maths,,,,|skills|maths|cost-cell-unused",
      "a,minibus,10,,,5,nowhere,3,|area|nowhere|area-unknown",
      "a,minibus,10,,,5,dale,3,|area|dale|place-missing",
      "a,check,10,,,,,,nobody|volunteer_id|nobody|volunteer-unknown"})
  void whatCannotBeTakenIsNamedWithItsPlaceAndNothingIsRead(String row, String column, String value,
      String code) throws Exception {
    var file = file("b,check,10,,,,,,", row);
    assertThatThrownBy(() -> CostsReader.read(file, Problems.oneOfEach()))
        .isInstanceOfSatisfying(UnusableInputException.class, refused -> {
          var finding = refused.finding();
          assertThat(finding.code()).isEqualTo(code);
          assertThat(finding.file()).isEqualTo("costs.csv");
          assertThat(finding.line()).isEqualTo(3);
          assertThat(finding.column()).isEqualTo(column);
          assertThat(finding.value()).isEqualTo(value == null ? "" : value);
          assertThat(finding.action()).isEqualTo("nothing was read");
        });
  }

  @Test
  void anOptionIsThereOnceAndTheFileIsThere() throws Exception {
    var twice = file("a,check,10,,,,,,", "a,check,12,,,,,,");
    assertThatThrownBy(() -> CostsReader.read(twice, Problems.oneOfEach())).isInstanceOfSatisfying(
        UnusableInputException.class,
        refused -> assertThat(refused.finding().code()).isEqualTo("id-duplicate"));
    assertThatThrownBy(() -> CostsReader.read(folder.resolve("no.csv"), Problems.oneOfEach()))
        .isInstanceOf(UnusableInputException.class);
  }

  @Test
  void aColumnThatNothingReadsIsNotPassedOver() throws Exception {
    var file = Files.writeString(folder.resolve("costs.csv"),
        "option,kind,cost,moast,colour\na,volunteer,10,3,red\n");
    assertThatThrownBy(() -> CostsReader.read(file, Problems.oneOfEach()))
        .isInstanceOfSatisfying(UnusableInputException.class, refused -> {
          assertThat(refused.finding().code()).isEqualTo("cost-cell-unused");
          assertThat(refused.finding().line()).isEqualTo(1);
          assertThat(refused.finding().fix()).contains("most");
          assertThat(refused.findings()).extracting(Finding::column).containsExactly("colour");
        });
  }

  private Path file(String... rows) throws Exception {
    return Files.writeString(folder.resolve("costs.csv"),
        "option,kind,cost,most,skills,kilometres,area,people,volunteer_id\n"
            + String.join("\n", rows) + "\n");
  }
}
